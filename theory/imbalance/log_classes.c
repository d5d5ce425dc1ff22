/* log c. */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_log_fmpz (out, fmpq_numref (at), prec);
    return EVALUATED;
}

QUANTITY (imbalance_log_classes) = {
    .axes = "c",
    .domain = "integer c >= 2",
    .formula = "\\log c",
    .ball = ball,
};
