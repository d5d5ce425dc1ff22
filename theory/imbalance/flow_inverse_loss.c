/* (1 - 1/c)/loss: the time that the limit law of the loss would take. */
#include "theory/quantity.h"

enum { CLASSES, LOSS };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_sub_si (value, at + CLASSES, 1);
    fmpq_div (value, value, at + CLASSES);
    fmpq_div (value, value, at + LOSS);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_flow_inverse_loss) = {
    .axes = "c loss",
    .domain = "integer c >= 2, loss > 0",
    .formula = "(1 - 1/c)/\\ell",
    .ball = ball,
    .exact = exact,
};
