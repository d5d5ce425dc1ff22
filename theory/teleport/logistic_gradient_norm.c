/*
 * The gradient's length, not its square, at the local maxima.
 */
#include "theory/quantity.h"

USES (quantity, teleport_logistic_gradient);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome =
        teleport_logistic_gradient_quantity.ball (out, at, prec);

    arb_sqrt (out, out, prec);
    return outcome;
}

QUANTITY (teleport_logistic_gradient_norm) = {
    .axes = "which",
    .domain = "integer 1 <= which <= 2",
    .formula = "\\|\\nabla f(w^{(i)})\\|",
    .ball = ball,
};
