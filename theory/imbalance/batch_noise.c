/*
 * The size of a batch, drawn with repetitions and taken as a real number, at
 * which the variance of its gradient in the weights of one class at W = 0 is
 * the square of the gradient on all samples: variance over square for one
 * sample.  The number of inputs cancels.
 */
#include "theory/moments.h"
#include "theory/quantity.h"

enum { CLASSES, SAMPLES, COUNT };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq *v = _fmpq_vec_init (4), *mean = v, *square = v + 1, *full = v + 2,
         *one = v + 3;

    fmpq_set_si (one, 1, 1);
    weights_at_start (mean, square, at + CLASSES, at + SAMPLES, at + COUNT);
    uniform_square (full, mean, square, at + SAMPLES, one);
    fmpq_div_si (square, 3);
    fmpq_div (value, square, full);
    fmpq_sub_si (value, value, 1);
    _fmpq_vec_clear (v, 4);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_batch_noise) = {
    .axes = "c n count",
    .domain = "integer c >= 2, integer n >= 1, integer 1 <= count <= n",
    .formula = "\\frac{4nQ}{3n(1/c-\\pi)^2+Q}-1,\\ "
               "Q=\\frac{1-\\pi}{c^2}+\\left(1-\\frac1c\\right)^2\\pi",
    .ball = ball,
    .exact = exact,
};
