/*
 * The exponent in the dimension at P of order d^(1/(2 rho alpha + 1)).
 */
#include "theory/quantity.h"
enum { ZIPF, RHO, DIMENSION };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t a;

    fmpq_init (a);
    fmpq_sub_si (a, at + ZIPF, 1);
    fmpq_mul (value, at + ZIPF, at + RHO);
    fmpq_mul_2exp (value, value, 1);
    fmpq_add_si (value, value, 1);
    fmpq_div (value, a, value);
    fmpq_clear (a);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (memscale_threshold_power_exponent_recalled) = {
    .axes = "alpha rho d",
    .domain = "alpha > 1, rho >= 0, integer d >= 1",
    .formula = "\\frac{\\alpha-1}{2\\rho\\alpha+1}",
    .ball = ball,
    .exact = exact,
};
