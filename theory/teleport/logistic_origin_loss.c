/*
 * The logistic loss at the origin.
 */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    (void) at;
    arb_const_log2 (out, prec);
    return EVALUATED;
}

QUANTITY (teleport_logistic_origin_loss) = {
    .axes = "",
    .domain = "where f is the loss of the six points",
    .formula = "\\log 2",
    .ball = ball,
};
