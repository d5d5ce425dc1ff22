/*
 * The length of the whole sublevel set of Huber's loss.
 */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_div (value, at + 1, at);
    fmpq_mul_2exp (value, value, 1);
    fmpq_add (value, value, at);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_huber_ties_length) = {
    .axes = "Delta c",
    .domain = "Delta > 0, 2*c >= Delta*Delta",
    .formula = "|\\{f \\le c\\}| = 2 (c/\\Delta + \\Delta/2)",
    .ball = ball,
    .exact = exact,
};
