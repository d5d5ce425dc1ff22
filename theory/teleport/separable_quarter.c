/* n |grad f|^2 at w = 0, f the mean loss: a quarter, however many samples. */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    (void) at;
    fmpq_set_si (value, 1, 4);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_separable_quarter) = {
    .axes = "",
    .domain = "where n is any number of samples",
    .formula = "\\frac14",
    .ball = ball,
    .exact = exact,
};
