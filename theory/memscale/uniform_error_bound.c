/*
 * What bounds the error of a two-class memory that stores all of N items
 * alike: it falls exponentially in d/N, not like a power.
 */
#include "theory/quantity.h"

enum { ITEMS, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t rate;

    fmpq_init (rate);
    fmpq_div (rate, at + DIMENSION, at + ITEMS);
    fmpq_div_2exp (rate, rate, 1);
    fmpq_neg (rate, rate);
    /* A function of Arb. */
    arb_set_fmpq (out, rate, prec + 8);
    arb_exp (out, out, prec);
    arb_mul_2exp_si (out, out, -1);
    fmpq_clear (rate);
    return EVALUATED;
}

QUANTITY (memscale_uniform_error_bound) = {
    .axes = "N d",
    .domain = "integer N >= 1, integer d >= 1",
    .formula = "\\frac12 e^{-d/(2N)}",
    .ball = ball,
};
