/*
 * Normalised descent and its lead over the flow.  F (u) = e^u + (c-1) u is the
 * flow's clock; a step of time dt = h/|g| moves u by d = c p dt/(E + c - 1),
 * E = e^u, and the clock by c p dt + E (e^d - 1 - d).
 */
#include "proofs/elementary.h"
#include "proofs/evaluate.h"
#include "proofs/identity.h"

#include <stdio.h>

USES (quantity, imbalance_normalised_margin);
USES (quantity, imbalance_normalised_gain);
USES (quantity, imbalance_normalised_gain_bound);

/* One step from 0: u_j^2 = h^2 c/(c-1) p_j^2 / sum p_k^2, p_k ~ 1/k. */
static enum truth
first_at (slong classes, slong j)
{
    enum truth truth = UNDECIDED;
    fmpq *v = _fmpq_vec_init (2), *sum = v, *part = v + 1;
    slong k;
    char at[64];
    arb_t u, exact;

    arb_init (u);
    arb_init (exact);
    for (k = 1; k <= classes; k++) {
        fmpq_set_si (part, 1, (ulong) (k * k));
        fmpq_add (sum, sum, part);
    }
    fmpq_mul_si (sum, sum, j * j * (classes - 1) * 9);
    fmpq_set_si (part, classes * 4, 1);
    fmpq_div (part, part, sum);
    arb_set_fmpq (exact, part, 128);
    snprintf (at, sizeof at, "%ld 2/3 %ld 1", (long) classes, (long) j);
    if (evaluate_at (u, &imbalance_normalised_margin_quantity, at, 30)) {
        arb_mul (u, u, u, 128);
        truth = is_near (u, exact, 20);
    }
    _fmpq_vec_clear (v, 2);
    arb_clear (u);
    arb_clear (exact);
    return truth;
}

static enum truth
first_step (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong classes, j;

    (void) certificate;
    for (classes = 2; classes <= 8; classes++)
        for (j = 1; j <= classes; j++)
            truth = weaker (truth, first_at (classes, j));
    return truth;
}

/* Entries over p h/|g|: 1 - P = (c-1) q and q. */
static enum truth
margin_step (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("E c", "1 - E/(E + c - 1) + 1/(E + c - 1)",
                           "c/(E + c - 1)");
}

/* x = c p dt and H = e^d. */
static enum truth
clock_gain (struct certificate *certificate)
{
    (void) certificate;
    return identity_check (
        "E c u d H",
        "(E*H + (c - 1)*(u + d)) - (E + (c - 1)*u) - d*(E + c - 1)",
        "E*(H - 1 - d)");
}

static enum truth
tangent (struct certificate *certificate)
{
    return exponential_tangent (certificate, "not behind");
}

static enum truth
tangent_again (const struct certificate *certificate)
{
    return exponential_tangent_recheck (certificate, "not behind");
}

/*
 * e^d - 1 - d = sum d^{m+2}/(m+2)! <= d^2/2 sum d^m/m!, for (m+1)(m+2) >= 2;
 * and E d = c p dt P with the right share P <= 1.
 */
static enum truth
not_far_ahead (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check ("m", "(m + 1)*(m + 2) - 2", "m*(m + 3)"),
        identity_check ("E c x", "E*(x/(E + c - 1))", "x*(E/(E + c - 1))"));
}

/* No step exceeds D: with S the part of |g|^2 of the other classes, d^2 is at
   most h^2 c/(c-1). */
static enum truth
largest_step (struct certificate *certificate)
{
    (void) certificate;
    return identity_check (
        "h c p q S", "h^2*c/(c - 1) - (h*c*p*q)^2/(p^2*q^2*c*(c - 1) + S)",
        "h^2*c*S/((c - 1)*(p^2*q^2*c*(c - 1) + S))");
}

static enum truth
order (struct certificate *certificate)
{
    static const char *const points[] = { "2 1/10 1 30", "5 2 1 6",
                                          "10 1/50 3 100", "7 1/4 7 50" };
    enum truth truth = PROVED;
    size_t i;
    arb_t gain, bound;

    (void) certificate;
    arb_init (gain);
    arb_init (bound);
    for (i = 0; i < sizeof points / sizeof *points; i++) {
        if (!evaluate_at (gain, &imbalance_normalised_gain_quantity, points[i],
                          20)
            || !evaluate_at (bound, &imbalance_normalised_gain_bound_quantity,
                             points[i], 20))
            truth = weaker (truth, UNDECIDED);
        truth = weaker (truth, is_positive (gain));
        truth = weaker (truth, is_at_most (gain, bound));
    }
    arb_clear (gain);
    arb_clear (bound);
    return truth;
}

static const struct step steps[] = {
    { "first step",
      "2 \\le c \\le 8, all j: u_j^2 = h^2 \\frac{c}{c-1} j^{-2}/\\sum k^{-2} "
      "after one step",
      "derived here", BY_RATIONALS, first_step, NULL },
    { "margin step",
      "a step moves the margin by h p (1 - P + q)/\\|g\\| = h c p q/\\|g\\|",
      "derived here", BY_ALGEBRA, margin_step, NULL },
    { "clock",
      "F(u + d) - F(u) - d F'(u) = e^u (e^d - 1 - d), and d F'(u) = c p dt",
      "derived here", BY_ALGEBRA, clock_gain, NULL },
    { "not behind", "e^d \\ge 1 + d: the gain is not negative", "derived here",
      BY_CERTIFICATE, tangent, tangent_again },
    { "not far ahead",
      "e^u (e^d - 1 - d) \\le e^u d^2 e^d/2 \\le c p dt (d e^d/2)",
      "derived here", BY_ALGEBRA, not_far_ahead, NULL },
    { "largest step", "d \\le D = h \\sqrt{c/(c-1)} for all margins",
      "derived here", BY_ALGEBRA, largest_step, NULL },
    { "order", "4 points: 0 < gain \\le D e^D/2", "derived here", BY_INTERVALS,
      order, NULL },
};

PROOF (imbalance_normalised_margin) = { STEPS (steps) };
