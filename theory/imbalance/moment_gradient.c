/*
 * The expected squared gradient in the weights of one class, at W = 0, of
 * softmax regression with c classes on n samples of d independent inputs of
 * any law with this mean and variance, count of them in this class; standard
 * normal inputs are those of mean 0 and variance 1.
 */
#include "theory/moments.h"
#include "theory/quantity.h"

enum { MEAN_INPUT, VARIANCE, CLASSES, SAMPLES, DIM, COUNT };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq *v = _fmpq_vec_init (2);

    weights_at_start (v, v + 1, at + CLASSES, at + SAMPLES, at + COUNT);
    moment_square (value, v, v + 1, at + SAMPLES, at + DIM, at + MEAN_INPUT,
                   at + VARIANCE);
    _fmpq_vec_clear (v, 2);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_moment_gradient) = {
    .axes = "mean variance c n d count",
    .domain = "variance >= 0, integer c >= 2, integer n >= 1, integer d >= 1, "
              "integer 1 <= count <= n",
    .formula = "d\\left[m^2\\left(\\frac1c-\\pi\\right)^2+\\frac "
               "vn\\left(\\frac{1-\\pi}{c^2}+\\left(1-\\frac1c\\right)^"
               "2\\pi\\right)\\right],\\ \\pi=count/n",
    .ball = ball,
    .exact = exact,
};
