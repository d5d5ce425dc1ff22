/*
 * n log 2 / x, e^x = 1 + 2x: what the number of samples would be, were it not
 * an integer.
 */
#include "theory/separable.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t x;

    arb_init (x);
    separable_best_share (x, prec);
    arb_const_log2 (out, prec);
    arb_mul_fmpz (out, out, fmpq_numref (at), prec);
    arb_div (out, out, x, prec);
    arb_clear (x);
    return EVALUATED;
}

QUANTITY (teleport_separable_start_count_law) = {
    .axes = "n",
    .domain = "integer n >= 1",
    .formula = "n \\log 2/x",
    .ball = ball,
};
