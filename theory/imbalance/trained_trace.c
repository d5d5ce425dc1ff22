/*
 * The trace of the diagonal block of the second derivative of one class after
 * gradient steps from W = 0, see theory/group_descent.h.
 */
#include "theory/group_descent.h"

static enum evaluation
curve (arb_ptr balls, const fmpq *at, const fmpq *last, slong n, slong prec)
{
    return group_descent_curve (balls, at, last, n, group_descent_trace, prec);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return group_descent_ball (out, at, group_descent_trace, prec);
}

QUANTITY (imbalance_trained_trace) = {
    .axes = GROUP_DESCENT_GROUP_AXES,
    .domain = GROUP_DESCENT_GROUP_DOMAIN,
    .formula = "\\operatorname{Tr}H_{kk}=\\frac "
               "d3\\overline{p_k(1-p_k)}\\text{ after the steps}",
    .ball = ball,
    .curve = curve,
    .work = group_descent_at_work,
};
