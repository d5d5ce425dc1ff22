/* n log 2: the sum of n losses at w = 0. */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_const_log2 (out, prec);
    arb_mul_fmpz (out, out, fmpq_numref (at), prec);
    return EVALUATED;
}

QUANTITY (teleport_separable_start_level) = {
    .axes = "n",
    .domain = "integer n >= 1",
    .formula = "n \\log 2",
    .ball = ball,
};
