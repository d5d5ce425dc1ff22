/*
 * The larger eigenvalue of the Hessian at either local maximum of |grad f|.
 */
#include "theory/logistic_plane.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return six_points_eigenvalue (out, at, 1, prec);
}

QUANTITY (teleport_logistic_curvature_larger) = {
    .axes = "which",
    .domain = "integer 1 <= which <= 2",
    .formula = "\\lambda_{\\max}(H(w^{(i)}))",
    .ball = ball,
};
