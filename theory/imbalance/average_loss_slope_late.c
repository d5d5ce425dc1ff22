/* -(c - 1)/t: the slope in log t of the late law (c - 1)/t. */
#include "theory/quantity.h"

USES (quantity, imbalance_average_loss_late);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    imbalance_average_loss_late_quantity.ball (out, at, prec);
    arb_neg (out, out);
    return EVALUATED;
}

QUANTITY (imbalance_average_loss_slope_late) = {
    .axes = "c t",
    .domain = "integer c >= 2, t > 0",
    .formula = "-(c-1)/t",
    .ball = ball,
};
