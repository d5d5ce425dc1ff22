/*
 * The exponent of the two-class error in the dimension, the same for every d.
 */
#include "theory/quantity.h"

enum { ZIPF, RHO, DIMENSION };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_sub_si (value, at + ZIPF, 1);
    fmpq_div (value, value, at + ZIPF);
    fmpq_div (value, value, at + RHO);
    fmpq_div_2exp (value, value, 1);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (memscale_two_class_exponent) = {
    .axes = "alpha rho d",
    .domain = "alpha > 1, rho > 0, 2*rho*alpha > 1, integer d >= 1",
    .formula = "\\frac{\\alpha-1}{2\\rho\\alpha}",
    .ball = ball,
    .exact = exact,
};
