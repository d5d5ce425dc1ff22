/*
 * The largest length of the gradient on a level curve, not its square.
 */
#include "theory/quantity.h"

USES (quantity, teleport_logistic_level_gradient);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome =
        teleport_logistic_level_gradient_quantity.ball (out, at, prec);

    arb_sqrt (out, out, prec);
    return outcome;
}

QUANTITY (teleport_logistic_level_gradient_norm) = {
    .axes = "c",
    .domain = "c > 0, where c exceeds the least loss",
    .formula = "\\max \\{\\|\\nabla f(w)\\| : f(w) = c\\}",
    .ball = ball,
};
