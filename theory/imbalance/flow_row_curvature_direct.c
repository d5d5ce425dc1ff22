/* The curvature of a row with every sum written out: see
   theory/one_hot_direct.h. */
#include "theory/one_hot_direct.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t gradient;
    enum evaluation status;

    arb_init (gradient);
    status = direct_row_at (gradient, out, at, prec);
    arb_clear (gradient);
    return status;
}

QUANTITY (imbalance_flow_row_curvature_direct) = {
    .axes = DIRECT_ROW_AXES,
    .domain = DIRECT_ROW_DOMAIN,
    .formula = "\\mathrm{tr} H_{kk}",
    .ball = ball,
    .work = direct_row_work,
};
