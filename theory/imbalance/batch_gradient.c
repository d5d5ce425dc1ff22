/*
 * The mean squared gradient in the weights of one class at W = 0 on a batch of
 * B samples, each drawn from all n: that on all samples and, divided by B, the
 * variance of a single one's.
 */
#include "theory/batches.h"
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq *v = _fmpq_vec_init (2), *single = v, *factor = v + 1;

    batch_moments (value, single, at);
    fmpq_sub (single, single, value);
    fmpq_div (factor, single, at + BATCH_SIZE);
    fmpq_add (value, value, factor);
    _fmpq_vec_clear (v, 2);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_batch_gradient) = {
    .axes = BATCH_AXES,
    .domain = BATCH_DOMAIN,
    .formula = "\\|g\\|^2+\\frac1B\\left(\\frac "
               "d3\\left[\\frac{1-\\pi}{c^2}+\\left(1-\\frac1c\\right)^"
               "2\\pi\\right]-\\|g\\|^2\\right)",
    .ball = ball,
    .exact = exact,
};
