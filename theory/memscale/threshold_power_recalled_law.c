/*
 * Half of the mass beyond P = d^(1/(2 rho alpha + 1)), to leading order: what
 * a memory with that threshold loses.
 */
#include "theory/balance.h"
#include "theory/quantity.h"
enum { ZIPF, RHO, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t power;
    arb_t stored;

    fmpq_init (power);
    arb_init (stored);
    fmpq_mul (power, at + ZIPF, at + RHO);
    fmpq_mul_2exp (power, power, 1);
    fmpq_add_si (power, power, 1);
    fmpq_inv (power, power);
    /* A function of Arb. */
    arb_set_fmpq (stored, at + DIMENSION, prec + 16);
    arb_pow_fmpq (stored, stored, power, prec + 16);
    balance_lost (out, at + ZIPF, stored, prec);
    fmpq_clear (power);
    arb_clear (stored);
    return EVALUATED;
}

QUANTITY (memscale_threshold_power_recalled_law) = {
    .axes = "alpha rho d",
    .domain = "alpha > 1, rho > 0, integer d >= 1",
    .formula = "\\frac{d^{-(\\alpha-1)/"
               "(2\\rho\\alpha+1)}}{2(\\alpha-1)\\zeta(\\alpha)}",
    .ball = ball,
};
