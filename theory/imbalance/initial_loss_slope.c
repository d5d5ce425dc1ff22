/*
 * The derivative in time of the loss of a class along the gradient flow, at W
 * = 0, when the inner products of the samples are d/4 + d/12 [i = j].
 * Residuals at W = 0 are 1/c - 1[y], whose products are [y_i = y_j] - 1/c; the
 * loss of sample i falls at the mean over j of these times the inner products
 * of the inputs.
 */
#include "theory/moments.h"
#include "theory/quantity.h"

enum { CLASSES, SAMPLES, DIM, COUNT };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq *v = _fmpq_vec_init (2), *share = v, *own = v + 1;

    fmpq_inv (share, at + CLASSES);
    fmpq_div (value, at + COUNT, at + SAMPLES);
    fmpq_sub (value, share, value);
    fmpq_div_2exp (value, value, 2);
    fmpq_sub_si (own, share, 1);
    fmpq_div (own, own, at + SAMPLES);
    fmpq_div_si (own, 12);
    fmpq_add (value, value, own);
    fmpq_mul (value, value, at + DIM);
    _fmpq_vec_clear (v, 2);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_initial_loss_slope) = {
    .axes = "c n d count",
    .domain = "integer c >= 2, integer n >= 1, integer d >= 1, integer 1 <= "
              "count <= n",
    .formula = "-d\\left[\\frac14\\left(\\pi-\\frac1c\\right)+\\frac1{12n}"
               "\\left(1-\\frac1c\\right)\\right],\\ \\pi=count/n",
    .ball = ball,
    .exact = exact,
};
