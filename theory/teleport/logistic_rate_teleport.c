/*
 * By what a step of size 1/L = 2 in the end multiplies the gap of six points'
 * logistic loss, each after an exact teleport: (1 - 2 lam_max)^2.
 */
#include "theory/logistic_plane.h"

USES (quantity, teleport_logistic_sharpness);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    (void) at;
    return six_points_factor (out, &teleport_logistic_sharpness_quantity, 1,
                              prec);
}

QUANTITY (teleport_logistic_rate_teleport) = {
    .axes = "",
    .domain = "where f is the loss of the six points",
    .formula = "(1 - \\lambda_{\\max}/L)^2",
    .ball = ball,
};
