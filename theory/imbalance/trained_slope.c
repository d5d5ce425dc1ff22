/*
 * The slope of log trace against log gradient over all classes after gradient
 * steps from W = 0, see theory/group_descent.h.
 */
#include "theory/group_descent.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct group_descent descent;

    if (!group_descent_at (&descent, at, prec))
        return OUT_OF_DOMAIN;
    group_descent_slope (out, &descent, prec);
    group_descent_clear (&descent);
    return EVALUATED;
}

QUANTITY (imbalance_trained_slope) = {
    .axes = GROUP_DESCENT_AXES,
    .domain = GROUP_DESCENT_DOMAIN,
    .formula = "\\frac{\\operatorname{cov}(\\log\\|\\nabla_{w_k}f\\|,"
               "\\log\\operatorname{Tr}H_{kk})}{\\operatorname{var}(\\log\\|"
               "\\nabla_{w_k}f\\|)}\\text{ over the classes, after the steps}",
    .ball = ball,
    .work = group_descent_at_work,
};
