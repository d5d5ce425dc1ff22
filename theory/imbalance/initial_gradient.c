/*
 * The expected squared gradient in the weights of one class, at W = 0, of
 * softmax regression with c classes on n samples of d independent inputs
 * uniform on [0, 1], count of them in this class.  Each coordinate is the mean
 * of a_i x_i with a_i = 1/c - 1[class], so its mean square is (mean a)^2 / 4 +
 * (mean a^2) / (12 n).
 */
#include "theory/moments.h"
#include "theory/quantity.h"

enum { CLASSES, SAMPLES, DIM, COUNT };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t mean, square;

    fmpq_init (mean);
    fmpq_init (square);
    weights_at_start (mean, square, at + CLASSES, at + SAMPLES, at + COUNT);
    uniform_square (value, mean, square, at + SAMPLES, at + DIM);
    fmpq_clear (mean);
    fmpq_clear (square);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_initial_gradient) = {
    .axes = "c n d count",
    .domain = "integer c >= 2, integer n >= 1, integer d >= 1, integer 1 <= "
              "count <= n",
    .formula = "d\\left[\\frac14\\left(\\frac1c-\\pi\\right)^2+\\frac1{12n}"
               "\\left(\\frac{1-\\pi}{c^2}+\\left(1-\\frac1c\\right)^"
               "2\\pi\\right)\\right],\\ \\pi=count/n",
    .ball = ball,
    .exact = exact,
};
