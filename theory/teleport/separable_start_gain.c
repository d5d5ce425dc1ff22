/*
 * From w = 0, n times the supremum of the squared gradient of the mean loss:
 * the maximum of k h (n log 2 / k) over k, divided by n.
 */
#include "theory/separable.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t c;

    arb_init (c);
    arb_const_log2 (c, prec);
    arb_mul_fmpz (c, c, fmpq_numref (at), prec);
    separable_maximum (out, c, fmpq_numref (at), prec);
    arb_div_fmpz (out, out, fmpq_numref (at), prec);
    arb_clear (c);
    return EVALUATED;
}

QUANTITY (teleport_separable_start_gain) = {
    .axes = "n",
    .domain = "integer n >= 1",
    .formula = "n \\sup \\|\\nabla f\\|^2 = \\max_{k \\le n} \\frac{k}{n} (1 "
               "- 2^{-n/k})^2",
    .ball = ball,
};
