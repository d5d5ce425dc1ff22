/*
 * The gap of six points' logistic loss at (2, 1).
 */
#include "theory/quantity.h"

USES (quantity, teleport_logistic_descent_gap);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome;
    fmpq_t point;

    (void) at;
    fmpq_init (point);
    fmpq_set_si (point, 0, 1);
    outcome = teleport_logistic_descent_gap_quantity.ball (out, point, prec);
    fmpq_clear (point);
    return outcome;
}

QUANTITY (teleport_logistic_start_gap) = {
    .axes = "",
    .domain = "where f is the loss of the six points",
    .formula = "f(2,1) - f^*",
    .ball = ball,
};
