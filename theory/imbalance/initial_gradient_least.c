/*
 * The number of samples of a class (taken as a real number) whose expected
 * squared gradient at W = 0 is the least: that is a square in the frequency,
 * of derivative -(1/c - pi) / 2 + ((1 - 1/c)^2 - 1/c^2) / (12 n) times d.
 */
#include "theory/moments.h"
#include "theory/quantity.h"

enum { CLASSES, SAMPLES };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t share;

    fmpq_init (share);
    fmpq_inv (share, at + CLASSES);
    fmpq_mul_2exp (value, share, 1);
    fmpq_sub_si (value, value, 1);
    fmpq_div_si (value, 6);
    fmpq_mul (share, share, at + SAMPLES);
    fmpq_add (value, value, share);
    fmpq_clear (share);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_initial_gradient_least) = {
    .axes = "c n",
    .domain = "integer c >= 2, integer n >= 1",
    .formula = "\\frac nc-\\frac16\\left(1-\\frac2c\\right)",
    .ball = ball,
    .exact = exact,
};
