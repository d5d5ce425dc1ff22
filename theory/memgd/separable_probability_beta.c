/*
 * The same as a regularised incomplete beta function: fewer than d heads among
 * N - 1 fair coins have the probability I_{1/2} (N - d, d), d < N.
 */
#include "theory/quantity.h"

enum { KEYS, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t a, b, half;

    if (fmpq_cmp (at + DIMENSION, at + KEYS) >= 0) {
        arb_one (out);
        return EVALUATED;
    }
    arb_init (a);
    arb_init (b);
    arb_init (half);
    arb_set_fmpz (a, fmpq_numref (at + KEYS));
    arb_set_fmpz (b, fmpq_numref (at + DIMENSION));
    arb_sub (a, a, b, prec);
    arb_one (half);
    arb_mul_2exp_si (half, half, -1);
    arb_hypgeom_beta_lower (out, a, b, half, 1, prec);
    arb_clear (a);
    arb_clear (b);
    arb_clear (half);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return 1000 + 3 * fmpz_get_d (fmpq_numref (at + KEYS)) + (double) prec;
}

QUANTITY (memgd_separable_probability_beta) = {
    .axes = "N d",
    .domain = "integer 1 <= N <= 1000000000000000000, integer d >= 1",
    .formula = "I_{1/2}(N-d, d)",
    .ball = ball,
    .work = work,
};
