/*
 * How much more the logistic loss rises from z to z + t than its tangent,
 * relative to the parabola of the curvature at z.
 */
#include "theory/quantity.h"
#include "theory/stability.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    logistic_rest_ratio (out, at, at + 1, prec);
    return EVALUATED;
}

QUANTITY (teleport_stability_ratio_forward) = {
    .axes = "t z",
    .domain = "t > 0",
    .formula = "2 (\\varphi(z + t) - \\varphi(z) - t \\varphi'(z))/(t^2 "
               "\\varphi''(z)),\\ \\varphi(z) = \\log(1 + e^{-z})",
    .ball = ball,
};
