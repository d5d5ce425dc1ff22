/* t^2 / (2 (e^t - 1 - t)): were relative convexity the inverse of relative
   smoothness. */
#include "theory/quantity.h"

USES (quantity, teleport_stability_upper);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    teleport_stability_upper_quantity.ball (out, at, prec);
    arb_inv (out, out, prec);
    return EVALUATED;
}

QUANTITY (teleport_stability_lower_reciprocal) = {
    .axes = "t",
    .domain = "t >= 0",
    .formula = "t^2/(2 (e^t - 1 - t))",
    .ball = ball,
};
