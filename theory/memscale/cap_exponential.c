/*
 * The cap without its last, slowly varying factor: an upper bound of it.
 */
#include "theory/quantity.h"

enum { DIMENSION, WEIGHT };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t base, half;

    fmpq_init (base);
    fmpq_init (half);
    fmpq_one (base);
    fmpq_sub (base, base, at + WEIGHT);
    fmpq_div_2exp (half, at + DIMENSION, 1);
    /* A power of Arb. */
    arb_set_fmpq (out, base, prec);
    arb_pow_fmpq (out, out, half, prec);
    arb_mul_2exp_si (out, out, -1);
    fmpq_clear (base);
    fmpq_clear (half);
    return EVALUATED;
}

QUANTITY (memscale_cap_exponential) = {
    .axes = "d w",
    .domain = "integer d >= 1, 0 <= w < 1",
    .formula = "\\frac12 (1-w)^{d/2}",
    .ball = ball,
};
