/*
 * The best number of stored items to leading order.
 */
#include "theory/quantity.h"

enum { ZIPF, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t x;
    arb_t log;

    arb_init (log);
    fmpq_init (x);
    fmpq_sub_si (x, at + ZIPF, 1);
    fmpq_mul_2exp (x, x, 1);
    fmpq_div (x, at + DIMENSION, x);
    /* A function of Arb. */
    arb_set_fmpq (log, at + DIMENSION, prec + 16);
    arb_log (log, log, prec + 16);
    arb_set_fmpq (out, x, prec + 16);
    arb_div (out, out, log, prec);
    arb_clear (log);
    fmpq_clear (x);
    return EVALUATED;
}

QUANTITY (memscale_threshold_size_asymptotic) = {
    .axes = "alpha d",
    .domain = "alpha > 1, integer d >= 2",
    .formula = "\\frac{d}{2 (\\alpha-1) \\log d}",
    .ball = ball,
};
