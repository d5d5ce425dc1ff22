/*
 * The mean squared gradient in the weights of one class at W = 0 on a batch of
 * B different samples out of n, as when an epoch goes once over all of them:
 * the variance of the batch is (n - B) / (n - 1) of that with repetitions.
 */
#include "theory/batches.h"
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq *v = _fmpq_vec_init (2), *single = v, *factor = v + 1;

    batch_moments (value, single, at);
    fmpq_sub (single, single, value);
    fmpq_div (single, single, at + BATCH_SIZE);
    fmpq_sub (factor, at + BATCH_SAMPLES, at + BATCH_SIZE);
    if (!fmpq_is_zero (factor)) {
        fmpq_mul (single, single, factor);
        fmpq_sub_si (factor, at + BATCH_SAMPLES, 1);
        fmpq_div (single, single, factor);
        fmpq_add (value, value, single);
    }
    _fmpq_vec_clear (v, 2);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_batch_gradient_distinct) = {
    .axes = BATCH_AXES,
    .domain = BATCH_DOMAIN ", B <= n",
    .formula = "\\|g\\|^2+\\frac1B\\frac{n-B}{n-1}\\left(\\frac "
               "d3\\left[\\frac{1-\\pi}{c^2}+\\left(1-\\frac1c\\right)^"
               "2\\pi\\right]-\\|g\\|^2\\right)",
    .ball = ball,
    .exact = exact,
};
