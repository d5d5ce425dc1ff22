/*
 * What stands for that trace in the released plots: the mean over the
 * coordinates of the sum of p (1 - p) x, at W = 0.
 */
#include "theory/moments.h"
#include "theory/quantity.h"

enum { CLASSES, SAMPLES, DIM, COUNT };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_inv (value, at + CLASSES);
    bernoulli_variance (value, value);
    fmpq_div_2exp (value, value, 1);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_plotted_trace) = {
    .axes = "c n d count",
    .domain = "integer c >= 2, integer n >= 1, integer d >= 1, integer 1 <= "
              "count <= n",
    .formula = "\\frac12\\,\\frac1c\\left(1-\\frac1c\\right)",
    .ball = ball,
    .exact = exact,
};
