/* The error of a guess, each of M classes alike: 1 - 1/M. */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_sub_si (value, at, 1);
    fmpq_div (value, value, at);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (memscale_random_guess_error) = {
    .axes = "M",
    .domain = "integer M >= 1",
    .formula = "1 - 1/M",
    .ball = ball,
    .exact = exact,
};
