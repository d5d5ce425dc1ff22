/*
 * Exact line search on (m x^2 + y^2)/2: a step from the gradient (p, q) has
 * the size s = (p^2 + q^2)/(m p^2 + q^2) and leaves the gradient
 * (p - s m p, q - s q); the value is (p^2/m + q^2)/2.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, teleport_line_search_rate);

#define SIZE "((p^2 + q^2)/(m*p^2 + q^2))"
#define P_NEXT "(p - " SIZE "*m*p)"
#define Q_NEXT "(q - " SIZE "*q)"

/* From p = q = 1, and back after a second step. */
static enum truth
step_at_worst (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        weaker (identity_check ("m", "1 - 2*m/(1 + m)", "(1 - m)/(1 + m)"),
                identity_check ("m", "1 - 2/(1 + m)", "-(1 - m)/(1 + m)")),
        identity_check ("m p q", P_NEXT "*p + " Q_NEXT "*q", "0"));
}

/* No gradient does worse; any direction returns after two steps, for it is
   turned by a right angle each time. */
static enum truth
largest (struct certificate *certificate)
{
    (void) certificate;
    return identity_check (
        "m p q",
        "((1 - m)/(1 + m))^2 - (" P_NEXT "^2/m + " Q_NEXT "^2)/(p^2/m + q^2)",
        "(1 - m)^2*(p^2 - q^2)^2*m/((1 + m)^2*(m*p^2 + q^2)*(p^2 + m*q^2))");
}

/* On {f = c} the gradient is longest, |g|^2 = 2 c, at p = 0, for
   2 c - |g|^2 = p^2 (1/m - 1); a step from there has size 1 and ends at 0. */
static enum truth
teleported (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("m p q", "p^2/m + q^2 - (p^2 + q^2)", "p^2*(1/m - 1)"),
        identity_check ("q", "q - (0 + q^2)/(0 + q^2)*q", "0"));
}

/* K steps in rationals, from (1/m, 1), against the quantity. */
static enum truth
descend (slong num, ulong den, slong steps)
{
    fmpq *v = _fmpq_vec_init (8), *m = v, *x = v + 1, *y = v + 2, *p = v + 3,
         *top = v + 4, *bottom = v + 5, *first = v + 6, *value = v + 7;
    enum truth truth = PROVED;
    char at[64];
    slong k;

    fmpq_set_si (m, num, den);
    fmpq_inv (x, m);
    fmpq_one (y);
    for (k = 0; k <= steps; k++) {
        fmpq_mul (p, m, x);
        fmpq_mul (value, p, x);
        fmpq_addmul (value, y, y);
        if (k == 0)
            fmpq_set (first, value);
        fmpq_div (value, value, first);
        snprintf (at, sizeof at, "%ld/%lu %ld", (long) num,
                  (unsigned long) den, (long) k);
        truth =
            weaker (truth, evaluates_to (&teleport_line_search_rate_quantity,
                                         at, value));
        fmpq_mul (top, p, p);
        fmpq_mul (bottom, top, m);
        fmpq_addmul (top, y, y);
        fmpq_addmul (bottom, y, y);
        fmpq_div (top, top, bottom);
        fmpq_submul (x, top, p);
        fmpq_submul (y, top, y);
    }
    _fmpq_vec_clear (v, 8);
    return truth;
}

static enum truth
evaluated (struct certificate *certificate)
{
    (void) certificate;
    return weaker (weaker (descend (1, 3, 12), descend (1, 137, 12)),
                   descend (7, 10, 12));
}

static const struct step steps[] = {
    { "one step",
      "from the gradient (1, 1) exact line search leaves "
      "\\frac{1-\\mu}{1+\\mu}(1, -1): the value falls by the square, and so "
      "on; the new gradient is orthogonal to the old one",
      "derived here", BY_ALGEBRA, step_at_worst, NULL },
    { "none worse",
      "for every other gradient of this quadratic the factor is smaller",
      "derived here", BY_ALGEBRA, largest, NULL },
    { "teleported",
      "the longest gradient of a level set is (0, \\sqrt{2c}), and one step "
      "from there ends at the minimiser",
      "derived here", BY_ALGEBRA, teleported, NULL },
    { "evaluated", "12 steps in rationals, for three \\mu", "derived here",
      BY_RATIONALS, evaluated, NULL },
};

PROOF (teleport_line_search_rate) = { STEPS (steps) };
