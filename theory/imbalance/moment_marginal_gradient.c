/*
 * The expected squared gradient in the weights of one class when the model
 * gives every input the frequencies of the classes, for inputs of any law with
 * this mean and variance: pi times the mean of all inputs less that of the
 * class; the mean cancels.
 */
#include "theory/moments.h"
#include "theory/quantity.h"

enum { MEAN_INPUT, VARIANCE, CLASSES, SAMPLES, DIM, COUNT };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_div (value, at + COUNT, at + SAMPLES);
    bernoulli_variance (value, value);
    fmpq_mul (value, value, at + DIM);
    fmpq_mul (value, value, at + VARIANCE);
    fmpq_div (value, value, at + SAMPLES);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_moment_marginal_gradient) = {
    .axes = "mean variance c n d count",
    .domain = "variance >= 0, integer c >= 2, integer n >= 1, integer d >= 1, "
              "integer 1 <= count <= n",
    .formula = "\\pi(1-\\pi)\\frac{dv}n,\\ \\pi=count/n",
    .ball = ball,
    .exact = exact,
};
