/* c^2 / (4 (c - 1)): how many times the sharpness of a class grows from p =
   1/c, where it is 1/c of the frequency, to its peak at p = 1/2. */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t rest;

    fmpq_init (rest);
    fmpq_sub_si (rest, at, 1);
    fmpq_mul (value, at, at);
    fmpq_div (value, value, rest);
    fmpq_div_2exp (value, value, 2);
    fmpq_clear (rest);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_sharpness_growth) = {
    .axes = "c",
    .domain = "integer c >= 2",
    .formula = "c^2 / (4 (c - 1))",
    .ball = ball,
    .exact = exact,
};
