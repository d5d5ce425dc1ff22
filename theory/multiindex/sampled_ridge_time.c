/*
 * The median of the time of descent on batches of n samples under a ridge, to
 * the leading order in 1/n: that of ridge_descent_time.
 */
#include "theory/ridge.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ridge_descent_ball (out, at, 1, prec);
}

QUANTITY (multiindex_sampled_ridge_time) = {
    .axes = RIDGE_AXES " n p",
    .domain = RIDGE_DOMAIN ", integer n >= 6, 1/2 <= p <= 1/2",
    .formula = "\\eta K(\\eta q/(q+\\mu))",
    .ball = ball,
    .work = ridge_descent_work,
};
