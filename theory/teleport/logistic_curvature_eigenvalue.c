/*
 * The curvature along the gradient at the local maximisers of |grad f| as an
 * eigenvalue of the Hessian there, of which the gradient is an eigenvector:
 * the larger one at the maximum, but the smaller one at the other local
 * maximum.
 */
#include "theory/logistic_plane.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return six_points_eigenvalue (out, at, 0, prec);
}

QUANTITY (teleport_logistic_curvature_eigenvalue) = {
    .axes = "which",
    .domain = "integer 1 <= which <= 2",
    .formula = "\\lambda_{\\min}(H(w^{(i)}))",
    .ball = ball,
};
