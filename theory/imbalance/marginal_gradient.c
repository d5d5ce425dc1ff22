/*
 * The expected squared gradient in the weights of one class when the model
 * gives every input the frequencies of the classes: the gradient is pi times
 * the mean of all inputs less that of the class, of variance (1/count - 1/n)
 * / 12.
 */
#include "theory/moments.h"
#include "theory/quantity.h"

enum { CLASSES, SAMPLES, DIM, COUNT };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_div (value, at + COUNT, at + SAMPLES);
    bernoulli_variance (value, value);
    fmpq_mul (value, value, at + DIM);
    fmpq_div (value, value, at + SAMPLES);
    fmpq_div_si (value, 12);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_marginal_gradient) = {
    .axes = "c n d count",
    .domain = "integer c >= 2, integer n >= 1, integer d >= 1, integer 1 <= "
              "count <= n",
    .formula = "\\pi(1-\\pi)\\frac d{12n}",
    .ball = ball,
    .exact = exact,
};
