/*
 * 1 - lam_min/L, not squared.
 */
#include "theory/quantity.h"

USES (quantity, teleport_logistic_rate_descent);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome =
        teleport_logistic_rate_descent_quantity.ball (out, at, prec);

    arb_sqrt (out, out, prec);
    return outcome;
}

QUANTITY (teleport_logistic_rate_descent_unsquared) = {
    .axes = "",
    .domain = "where f is the loss of the six points",
    .formula = "1 - \\lambda_{\\min}/L",
    .ball = ball,
};
