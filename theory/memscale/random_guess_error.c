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
    fmpq_t value;

    fmpq_init (value);
    exact (value, at);
    arb_set_fmpq (out, value, prec);
    fmpq_clear (value);
    return EVALUATED;
}

QUANTITY (memscale_random_guess_error) = {
    .axes = "M",
    .domain = "integer M >= 1",
    .formula = "1 - 1/M",
    .ball = ball,
    .exact = exact,
};
