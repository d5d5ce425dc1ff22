/*
 * 1 - lam_max/L, not squared.
 */
#include "theory/quantity.h"

USES (quantity, teleport_logistic_rate_teleport);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome =
        teleport_logistic_rate_teleport_quantity.ball (out, at, prec);

    arb_sqrt (out, out, prec);
    return outcome;
}

QUANTITY (teleport_logistic_rate_teleport_unsquared) = {
    .axes = "",
    .domain = "where f is the loss of the six points",
    .formula = "1 - \\lambda_{\\max}/L",
    .ball = ball,
};
