/*
 * The squared gradient at the second local maximum.
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
    fmpq_set_si (point, 2, 1);
    outcome = teleport_logistic_gradient_quantity.ball (out, point, prec);
    fmpq_clear (point);
    return outcome;
}

QUANTITY (teleport_logistic_gradient_second) = {
    .axes = "",
    .domain = "where f is the loss of the six points",
    .formula = "\\|\\nabla f(w^{(2)})\\|^2",
    .ball = ball,
};
