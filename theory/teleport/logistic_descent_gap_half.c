/*
 * The gap of six points' logistic loss after k steps of size 1.
 */
#include "theory/logistic_plane.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return six_points_descent (out, at, 1, 0, prec);
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 4000 * (fmpq_get_d (at) + 1) + 500000;
}

QUANTITY (teleport_logistic_descent_gap_half) = {
    .axes = "k",
    .domain = "integer 0 <= k <= 1000",
    .formula = "f(w_k) - f^*,\\ w_{k+1} = w_k - \\nabla f(w_k)",
    .ball = ball,
    .work = work,
};
