/*
 * The expected trace of the diagonal block of the second derivative, at W = 0:
 * E |x|^2 times p (1 - p) at p = 1/c, whatever the frequency of the class.
 */
#include "theory/moments.h"
#include "theory/quantity.h"

enum { CLASSES, SAMPLES, DIM, COUNT };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_inv (value, at + CLASSES);
    bernoulli_variance (value, value);
    fmpq_mul (value, value, at + DIM);
    fmpq_div_si (value, 3);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_initial_trace) = {
    .axes = "c n d count",
    .domain = "integer c >= 2, integer n >= 1, integer d >= 1, integer 1 <= "
              "count <= n",
    .formula = "\\frac d3\\,\\frac1c\\left(1-\\frac1c\\right)",
    .ball = ball,
    .exact = exact,
};
