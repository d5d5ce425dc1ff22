/*
 * The squared length of the mean gradient, over all batches, in the weights of
 * one class at W = 0: that of the gradient on all samples, whatever B is.
 */
#include "theory/batches.h"
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq *v = _fmpq_vec_init (1), *single = v;

    batch_moments (value, single, at);
    _fmpq_vec_clear (v, 1);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_batch_gradient_mean) = {
    .axes = BATCH_AXES,
    .domain = BATCH_DOMAIN,
    .formula = "\\|g\\|^2=d\\left[\\frac14\\left(\\frac1c-\\pi\\right)^2+"
               "\\frac1{12n}\\left(\\frac{1-\\pi}{c^2}+\\left(1-"
               "\\frac1c\\right)^2\\pi\\right)\\right]",
    .ball = ball,
    .exact = exact,
};
