/*
 * The speed of the logit under tanh is 2 Phi' (g), a series with positive
 * coefficients: between 2 a_1^2 and 2 Phi' (1/2) up to g = 1/2.
 */
#include "proofs/evaluate.h"
#include "proofs/identity.h"
#include "theory/link.h"

USES (quantity, multiindex_tanh_escape_linear);
USES (quantity, multiindex_tanh_escape_time);
USES (quantity, multiindex_tanh_escape_time_series);

/* In the logit, dg = g (1 - g) du. */
static enum truth
flow (struct certificate *certificate)
{
    (void) certificate;
    return identity_check ("g S", "2*(1 - g)*g*S/(g*(1 - g))", "2*S");
}

/* 2 a_1^2 > Phi' (1) = E (1 - tanh^2)^2: Phi' has no zero for |g| <= 1, since
   |Phi' (g) - a_1^2| <= Phi' (1) - a_1^2 < a_1^2. */
static enum truth
no_zero (struct certificate *certificate)
{
    enum truth truth;
    arb_t a, all;

    (void) certificate;
    arb_init (a);
    arb_init (all);
    link_coefficient (a, LINK_TANH, 1, 100);
    arb_sqr (a, a, 100);
    arb_mul_2exp_si (a, a, 1);
    link_slope_square (all, LINK_TANH, 100);
    arb_sub (a, a, all, 100);
    truth = is_positive (a);
    arb_clear (a);
    arb_clear (all);
    return truth;
}

/* log (d - 1) / (2 Phi' (1/2)) <= T <= log (d - 1) / (2 a_1^2), and both
   routes agree. */
static enum truth
between (struct certificate *certificate)
{
    static const char *const dimensions[] = { "3", "100", "1000000000000" };
    enum truth truth = PROVED;
    arb_t time, bound, half, first;
    int i;

    (void) certificate;
    arb_init (time);
    arb_init (bound);
    arb_init (half);
    arb_init (first);
    arb_one (half);
    arb_mul_2exp_si (half, half, -1);
    link_kernel_slope (half, LINK_TANH, half, 100);
    link_coefficient (first, LINK_TANH, 1, 100);
    arb_sqr (first, first, 100);
    arb_div (half, first, half, 100);
    for (i = 0; i < 3; i++) {
        if (!evaluate_at (time, &multiindex_tanh_escape_time_quantity,
                          dimensions[i], 30)
            || !evaluate_at (bound, &multiindex_tanh_escape_linear_quantity,
                             dimensions[i], 30))
            truth = weaker (truth, UNDECIDED);
        truth = weaker (truth, is_at_most (time, bound));
        arb_mul (bound, bound, half, 100);
        truth = weaker (truth, is_at_most (bound, time));
        truth = weaker (
            truth,
            evaluates_near (&multiindex_tanh_escape_time_series_quantity,
                            dimensions[i], time, 15));
    }
    arb_clear (time);
    arb_clear (bound);
    arb_clear (half);
    arb_clear (first);
    return truth;
}

static const struct step steps[] = {
    { "flow", "u' = 2 \\Phi'(g) in the logit u of g", "derived here",
      BY_ALGEBRA, flow, NULL },
    { "no zero",
      "2 a_1^2 > \\Phi'(1): \\Phi' has no zero for |g| \\le 1, and the "
      "coefficients of a_1^2/\\Phi' are bounded by a_1^2/(2a_1^2 - \\Phi'(1))",
      "derived here", BY_INTERVALS, no_zero, NULL },
    { "between",
      "three d: integral and series agree, and lie between the times of the "
      "constant speeds 2 \\Phi'(1/2) and 2 a_1^2",
      "derived here", BY_INTERVALS, between, NULL },
};

PROOF (multiindex_tanh_escape_time) = { STEPS (steps) };
