/*
 * The squared gradient in the weights of one class after gradient steps from
 * W = 0, see theory/group_descent.h.
 */
#include "theory/group_descent.h"

static enum evaluation
curve (arb_ptr balls, const fmpq *at, const fmpq *last, slong n, slong prec)
{
    return group_descent_curve (balls, at, last, n, group_descent_gradient,
                                prec);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return group_descent_ball (out, at, group_descent_gradient, prec);
}

QUANTITY (imbalance_trained_gradient) = {
    .axes = GROUP_DESCENT_GROUP_AXES,
    .domain = GROUP_DESCENT_GROUP_DOMAIN,
    .formula = "\\|\\nabla_{w_k}f\\|^2=\\frac d4\\bar r_k^2+\\frac "
               "d{12n}\\overline{r_k^2}\\text{ after the steps}",
    .ball = ball,
    .curve = curve,
    .work = group_descent_at_work,
};
