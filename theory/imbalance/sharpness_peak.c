/* c / (4 (c - 1)), the largest c p q of two levels p and q = (1 - p) / (c -
   1), reached at p = 1/2. */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t rest;

    fmpq_init (rest);
    fmpq_sub_si (rest, at, 1);
    fmpq_div (value, at, rest);
    fmpq_div_2exp (value, value, 2);
    fmpq_clear (rest);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_sharpness_peak) = {
    .axes = "c",
    .domain = "integer c >= 2",
    .formula = "c / (4 (c - 1))",
    .ball = ball,
    .exact = exact,
};
