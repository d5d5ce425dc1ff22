/*
 * The time of descent_time under the ridge of ridge_escape_time: the steps are
 * those of the step size eta q / (q + mu), each of which still counts as eta.
 */
#include "theory/ridge.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ridge_descent_ball (out, at, 1, prec);
}

QUANTITY (multiindex_ridge_descent_time) = {
    .axes = RIDGE_AXES,
    .domain = RIDGE_DOMAIN,
    .formula = "\\eta K(\\eta q/(q+\\mu))",
    .ball = ball,
    .work = ridge_descent_work,
};
