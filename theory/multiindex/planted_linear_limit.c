/*
 * What the planted flow of h_1 needs at most, from any start: atanh (2^-1/2),
 * the time from m = 0.
 */
#include "theory/escape.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    (void) at;
    arb_sqrt_ui (out, 2, prec);
    arb_add_ui (out, out, 1, prec);
    arb_log (out, out, prec);
    return EVALUATED;
}

QUANTITY (multiindex_planted_linear_limit) = {
    .axes = "d",
    .domain = "integer d >= 2",
    .formula = "\\operatorname{atanh} 2^{-1/2} = \\log(1+\\sqrt 2)",
    .ball = ball,
};
