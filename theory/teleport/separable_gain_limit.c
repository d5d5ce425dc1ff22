/*
 * The limit of n sup |grad f|^2 from w = 0: log 2 (1 - e^-x)^2 / x, e^x = 1 +
 * 2x.
 */
#include "theory/separable.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t x;

    (void) at;
    arb_init (x);
    separable_best_share (x, prec);
    arb_neg (out, x);
    arb_expm1 (out, out, prec);
    arb_mul (out, out, out, prec);
    arb_div (out, out, x, prec);
    arb_const_log2 (x, prec);
    arb_mul (out, out, x, prec);
    arb_clear (x);
    return EVALUATED;
}

QUANTITY (teleport_separable_gain_limit) = {
    .axes = "",
    .domain = "where x is the positive root",
    .formula = "\\log 2\\, (1 - e^{-x})^2/x,\\ e^x = 1 + 2x",
    .ball = ball,
};
