/*
 * What batch_noise is at most: 4 n - 1, reached by a class of average size,
 * whose gradient on all samples has nothing but the variance of its inputs.
 */
#include "theory/quantity.h"

enum { CLASSES, SAMPLES };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_mul_2exp (value, at + SAMPLES, 2);
    fmpq_sub_si (value, value, 1);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_batch_noise_bound) = {
    .axes = "c n count",
    .domain = "integer c >= 2, integer n >= 1, integer 1 <= count <= n",
    .formula = "4n-1",
    .ball = ball,
    .exact = exact,
};
