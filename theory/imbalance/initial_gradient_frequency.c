/*
 * Rival of initial_gradient: a gradient as long as the frequency, times the
 * mean input.
 */
#include "theory/moments.h"
#include "theory/quantity.h"

enum { CLASSES, SAMPLES, DIM, COUNT };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_div (value, at + COUNT, at + SAMPLES);
    fmpq_mul (value, value, value);
    fmpq_mul (value, value, at + DIM);
    fmpq_div_2exp (value, value, 2);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_initial_gradient_frequency) = {
    .axes = "c n d count",
    .domain = "integer c >= 2, integer n >= 1, integer d >= 1, integer 1 <= "
              "count <= n",
    .formula = "\\frac d4\\pi^2",
    .ball = ball,
    .exact = exact,
};
