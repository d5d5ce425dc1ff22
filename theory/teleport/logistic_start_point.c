/*
 * The coordinates of (2, 1), where no teleport has happened.
 */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_set_si (value, 3, 1);
    fmpq_sub (value, value, at);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_logistic_start_point) = {
    .axes = "i",
    .domain = "integer 1 <= i <= 2",
    .formula = "(2, 1)_i",
    .ball = ball,
    .exact = exact,
};
