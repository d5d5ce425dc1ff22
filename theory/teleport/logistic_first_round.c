/*
 * The gap of six points' logistic loss after an exact teleport from (2, 1) and
 * a step of 1/L.
 */
#include "theory/quantity.h"

USES (quantity, teleport_logistic_teleport_gap);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome;
    fmpq_t point;

    (void) at;
    fmpq_init (point);
    fmpq_set_si (point, 1, 1);
    outcome = teleport_logistic_teleport_gap_quantity.ball (out, point, prec);
    fmpq_clear (point);
    return outcome;
}

QUANTITY (teleport_logistic_first_round) = {
    .axes = "",
    .domain = "where f is the loss of the six points",
    .formula = "f(w^+ - 2 \\nabla f(w^+)) - f^*",
    .ball = ball,
};
