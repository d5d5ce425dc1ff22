/*
 * The sum of the squares is E f^2 (Parseval): polynomials are dense, since E
 * e^(c |z|) is finite.  For the sign and max (z, 0) both sides are known, and
 * the rest is enclosed by b_m <= 1/sqrt (pi m), b_m = C (2m, m) / 4^m:
 *
 *     sum_{k > 2M} a_k^2 = (2/pi) sum_{m >= M} b_m / (2m + 1)
 *         <= (2/pi) sum m^(-3/2) / (2 sqrt pi) <= (2/pi) / sqrt (pi (M - 1)).
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "theory/hermite.h"

#include <stdio.h>

USES (quantity, multiindex_truncation_error);

enum { PREC = 160 };

/* x_m = m b_m^2, whose limit is 1/pi: x_{m+1} / x_m - 1. */
static enum truth
grows (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("m", "(m+1)*(2*m+1)^2/(m*(2*m+2)^2) - 1",
                           "1/(4*m*(m+1))");
}

/* With m = u^2 and m - 1 = v^2 in m^(-3/2) <= 2 ((m-1)^(-1/2) - m^(-1/2)), as
   u - v = 1/(u + v): 2 u^2 - v (u + v) = (u - v)(2 u + v) > 0. */
static enum truth
integral (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("u v", "2*u^2 - v*(u + v)", "(u - v)*(2*u + v)");
}

/* The sign after n = 2M - 1: between 0 and the bound, and falling. */
static enum truth
vanishes (struct certificate *certificate)
{
    enum truth truth = PROVED;
    slong m;
    char at[32];
    arb_t rest, bound, zero;

    (void) certificate;
    arb_init (rest);
    arb_init (bound);
    arb_init (zero);
    for (m = 2; m <= 512; m *= 4) {
        snprintf (at, sizeof at, "2 %ld", (long) (2 * m));
        if (!evaluate_at (rest, &multiindex_truncation_error_quantity, at, 30))
            truth = weaker (truth, UNDECIDED);
        arb_const_pi (bound, PREC);
        arb_mul_si (bound, bound, m - 1, PREC);
        arb_rsqrt (bound, bound, PREC);
        arb_const_pi (zero, PREC);
        arb_div (bound, bound, zero, PREC);
        arb_mul_2exp_si (bound, bound, 1);
        arb_zero (zero);
        truth = weaker (truth, is_at_most (zero, rest));
        truth = weaker (truth, is_at_most (rest, bound));
    }
    arb_clear (rest);
    arb_clear (bound);
    arb_clear (zero);
    return truth;
}

/* max (z, 0) less 1/sqrt (2 pi) + z/2: 1/2 - 1/(2 pi) - 1/4. */
static enum truth
lines (struct certificate *certificate)
{
    enum truth truth;
    arb_t value;

    (void) certificate;
    arb_init (value);
    arb_const_pi (value, PREC);
    arb_inv (value, value, PREC);
    arb_mul_2exp_si (value, value, 1);
    arb_sub_ui (value, value, 1, PREC);
    arb_neg (value, value);
    arb_mul_2exp_si (value, value, -2);
    truth = evaluates_near (&multiindex_truncation_error_quantity, "1 1",
                            value, 30);
    arb_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "grows", "m b_m^2 grows with m, to its limit 1/\\pi", "derived here",
      BY_ALGEBRA, grows, NULL },
    { "integral", "m^{-3/2} \\le 2((m-1)^{-1/2} - m^{-1/2})", "derived here",
      BY_ALGEBRA, integral, NULL },
    { "vanishes",
      "the sign: the balls fall below (2/\\pi)/\\sqrt{\\pi(M-1)}, degree 2M, "
      "for M = 2, ..., 512",
      "derived here", BY_INTERVALS, vanishes, NULL },
    { "lines", "max (z, 0) less its best line: 1/4 - 1/(2\\pi)",
      "derived here", BY_INTERVALS, lines, NULL },
};

PROOF (multiindex_truncation_error) = { STEPS (steps) };
