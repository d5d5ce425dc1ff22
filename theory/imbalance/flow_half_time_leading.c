/* log c: what the time of flow_half_time is of the order of. */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_log_fmpz (out, fmpq_numref (at), prec);
    return EVALUATED;
}

QUANTITY (imbalance_flow_half_time_leading) = {
    .axes = "c",
    .domain = "integer c >= 2",
    .formula = "\\log c",
    .ball = ball,
};
