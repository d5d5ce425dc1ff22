/*
 * The power law c d^(-k/2) of the two-class error, k = (alpha-1)/(rho alpha).
 */
#include "theory/quantity.h"

USES (quantity, memscale_two_class_constant);

enum { ZIPF, RHO, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t k;
    arb_t power;
    enum evaluation outcome;

    fmpq_init (k);
    arb_init (power);
    /* A product of two enclosures. */
    outcome = memscale_two_class_constant_quantity.ball (out, at, prec);
    fmpq_sub_si (k, at + ZIPF, 1);
    fmpq_div (k, k, at + ZIPF);
    fmpq_div (k, k, at + RHO);
    fmpq_div_2exp (k, k, 1);
    arb_set_fmpq (power, at + DIMENSION, prec);
    arb_pow_fmpq (power, power, k, prec);
    arb_div (out, out, power, prec);
    fmpq_clear (k);
    arb_clear (power);
    return outcome;
}

QUANTITY (memscale_two_class_power_law) = {
    .axes = "alpha rho d",
    .domain = "alpha > 1, rho > 0, 2*rho*alpha > 1, integer d >= 1",
    .formula = "\\frac{(2\\zeta(2b))^{\\kappa/2} \\Gamma((\\kappa+1)/2)}"
               "{2 \\sqrt\\pi (\\alpha-1) \\zeta(\\alpha)} d^{-\\kappa/2},"
               " \\quad b = \\rho\\alpha, \\kappa = (\\alpha-1)/b",
    .ball = ball,
};
