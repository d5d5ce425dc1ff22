/*
 * The constant of the paper's lower bound, 1/20.
 */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    (void) at;
    fmpq_set_si (value, 1, 20);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (memscale_theorem_constant) = {
    .axes = "d",
    .domain = "integer d >= 1",
    .formula = "\\frac1{20}",
    .ball = ball,
    .exact = exact,
};
