/*
 * relu_escape_time with the slope at g = 0 for all g, h_1 alone: 2 log (d -
 * 1).
 */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_set_fmpz (out, fmpq_numref (at));
    arb_sub_ui (out, out, 1, prec);
    arb_log (out, out, prec);
    arb_mul_2exp_si (out, out, 1);
    return EVALUATED;
}

QUANTITY (multiindex_relu_escape_constant) = {
    .axes = "d",
    .domain = "integer d >= 3",
    .formula = "2\\log(d-1)",
    .ball = ball,
};
