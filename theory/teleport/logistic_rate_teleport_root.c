/*
 * The same rate from the root of a polynomial.
 */
#include "theory/logistic_plane.h"

USES (quantity, teleport_logistic_sharpness_root);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    (void) at;
    return six_points_factor (out, &teleport_logistic_sharpness_root_quantity,
                              1, prec);
}

QUANTITY (teleport_logistic_rate_teleport_root) = {
    .axes = "",
    .domain = "where f is the loss of the six points",
    .formula = "(1 - \\lambda_{\\max}/L)^2",
    .ball = ball,
};
