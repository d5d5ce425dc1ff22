/*
 * The squared gradient after the teleport.
 */
#include "theory/quantity.h"

USES (quantity, teleport_logistic_gradient);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome;
    fmpq_t point;

    (void) at;
    fmpq_init (point);
    fmpq_set_si (point, 1, 1);
    outcome = teleport_logistic_gradient_quantity.ball (out, point, prec);
    fmpq_clear (point);
    return outcome;
}

QUANTITY (teleport_logistic_gradient_first) = {
    .axes = "",
    .domain = "where f is the loss of the six points",
    .formula = "\\|\\nabla f(w^{(1)})\\|^2",
    .ball = ball,
};
