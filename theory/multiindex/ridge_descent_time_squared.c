/*
 * The time of ridge_descent_time if the ridge took its factor from a_s and not
 * from a_s^2: from the coefficient of the link and of its correlation.
 */
#include "theory/ridge.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ridge_descent_ball (out, at, 2, prec);
}

QUANTITY (multiindex_ridge_descent_time_squared) = {
    .axes = RIDGE_AXES,
    .domain = RIDGE_DOMAIN,
    .formula = "\\eta K(\\eta q^2/(q+\\mu)^2)",
    .ball = ball,
    .work = ridge_descent_work,
};
