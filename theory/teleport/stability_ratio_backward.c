/*
 * How much more the logistic loss rises from z to z - t than its tangent,
 * relative to the parabola of the curvature at z.
 */
#include "theory/quantity.h"
#include "theory/stability.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t back;

    fmpq_init (back);
    fmpq_neg (back, at);
    logistic_rest_ratio (out, back, at + 1, prec);
    fmpq_clear (back);
    return EVALUATED;
}

QUANTITY (teleport_stability_ratio_backward) = {
    .axes = "t z",
    .domain = "t > 0",
    .formula = "2 (\\varphi(z - t) - \\varphi(z) + t \\varphi'(z))/(t^2 "
               "\\varphi''(z)),\\ \\varphi(z) = \\log(1 + e^{-z})",
    .ball = ball,
};
