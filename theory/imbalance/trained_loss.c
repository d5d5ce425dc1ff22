/*
 * The loss of the samples of one group of classes after gradient steps from
 * W = 0, see theory/group_descent.h.
 */
#include "theory/group_descent.h"

static enum evaluation
curve (arb_ptr balls, const fmpq *at, const fmpq *last, slong n, slong prec)
{
    return group_descent_curve (balls, at, last, n, group_descent_loss, prec);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return group_descent_ball (out, at, group_descent_loss, prec);
}

QUANTITY (imbalance_trained_loss) = {
    .axes = GROUP_DESCENT_GROUP_AXES,
    .domain = GROUP_DESCENT_GROUP_DOMAIN,
    .formula = "-\\log p_{k}(x_i)\\text{ after the steps, }i\\text{ of class "
               "}k\\text{ in the group}",
    .ball = ball,
    .curve = curve,
    .work = group_descent_at_work,
};
