/* The gradient of a row with every sum written out: see
   theory/one_hot_direct.h. */
#include "theory/one_hot_direct.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t curvature;
    enum evaluation status;

    arb_init (curvature);
    status = direct_row_at (out, curvature, at, prec);
    if (status == EVALUATED)
        arb_sqrt (out, out, prec);
    arb_clear (curvature);
    return status;
}

QUANTITY (imbalance_flow_row_gradient_direct) = {
    .axes = DIRECT_ROW_AXES,
    .domain = DIRECT_ROW_DOMAIN,
    .formula = "|\\nabla_{w_k} f|",
    .ball = ball,
    .work = direct_row_work,
};
