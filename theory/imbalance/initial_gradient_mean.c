/*
 * Rival of initial_gradient: the square of the mean gradient, without what the
 * draw of the inputs adds.
 */
#include "theory/moments.h"
#include "theory/quantity.h"

enum { CLASSES, SAMPLES, DIM, COUNT };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t mean, square;

    fmpq_init (mean);
    fmpq_init (square);
    weights_at_start (mean, square, at + CLASSES, at + SAMPLES, at + COUNT);
    fmpq_zero (square);
    uniform_square (value, mean, square, at + SAMPLES, at + DIM);
    fmpq_clear (mean);
    fmpq_clear (square);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_initial_gradient_mean) = {
    .axes = "c n d count",
    .domain = "integer c >= 2, integer n >= 1, integer d >= 1, integer 1 <= "
              "count <= n",
    .formula = "\\frac d4\\left(\\frac1c-\\pi\\right)^2",
    .ball = ball,
    .exact = exact,
};
