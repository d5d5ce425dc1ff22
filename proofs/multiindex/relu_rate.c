/*
 * The rate of one direction when the link is the positive part: its Hermite
 * coefficients are a_1 = 1/2, a_k^2 = (k-3)!!^2 / (2 pi k!) for even k >= 2
 * and 0 for odd k >= 3.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"

USES (quantity, multiindex_relu_rate);
USES (quantity, multiindex_relu_rate_series);

/*
 * For k = 2n + 2, 2 pi k a_k^2 = (2n-1)!!^2 / (2n+1)! is 1 for n = 0, and the
 * next is (2n+1)^2 / ((2n+2)(2n+3)) of it; so is the coefficient (2n)! / (4^n
 * n!^2 (2n+1)) of arc sin.  Their sum is (arc sin g) g / pi, and arc cos =
 * pi/2
 * - arc sin.
 */
static enum truth
series (struct certificate *certificate)
{
    (void) certificate;
    return weaker (
        identity_check (
            "n", "(2*n + 2)*(2*n + 1)/(4*(n + 1)^2)*(2*n + 1)/(2*n + 3)",
            "(2*n + 1)^2/((2*n + 2)*(2*n + 3))"),
        identity_check ("g s p", "g/2 + g*s/p", "g*(1 - (p/2 - s)/p)"));
}

/* At 1/2 and at 1 it is 1/3 and 1; and both routes agree. */
static enum truth
values (struct certificate *certificate)
{
    static const char *const points[] = { "1/1000", "3/10", "9/10" };
    enum truth truth;
    fmpq_t value;
    arb_t ball;
    size_t i;

    (void) certificate;
    fmpq_init (value);
    arb_init (ball);
    fmpq_set_si (value, 1, 3);
    truth = evaluates_to (&multiindex_relu_rate_series_quantity, "1/2", value);
    truth = weaker (
        truth, evaluates_to (&multiindex_relu_rate_quantity, "1/2", value));
    fmpq_one (value);
    truth = weaker (truth,
                    evaluates_to (&multiindex_relu_rate_quantity, "1", value));
    for (i = 0; i < sizeof points / sizeof *points; i++) {
        if (!evaluate_at (ball, &multiindex_relu_rate_series_quantity,
                          points[i], 50))
            truth = weaker (truth, UNDECIDED);
        truth = weaker (truth, evaluates_near (&multiindex_relu_rate_quantity,
                                               points[i], ball, 40));
    }
    arb_clear (ball);
    fmpq_clear (value);
    return truth;
}

static const struct step steps[] = {
    { "series",
      "2 \\sum_k k a_k^2 g^k = g/2 + (g/\\pi) \\arcsin g = g (1 - "
      "(\\arccos g)/\\pi): the same first term, and the same quotient of each "
      "to the next",
      "derived here, with the Hermite coefficients of the positive part",
      BY_ALGEBRA, series, NULL },
    { "values", "1/3 at g = 1/2, 1 at g = 1, and the series at three g",
      "derived here", BY_INTERVALS, values, NULL },
};

PROOF (multiindex_relu_rate) = { STEPS (steps) };
