/*
 * The constant of the power law of two_class_error_limit: with b = rho alpha
 * and k = (alpha - 1) / b the error is c d^(-k/2) to leading order.
 */
#include "theory/quantity.h"
#include "theory/scheme.h"

enum { ZIPF, RHO };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t b, k;
    arb_t half_k, t;

    prec += 16;
    arb_init (half_k);
    arb_init (t);
    fmpq_init (b);
    fmpq_init (k);
    fmpq_mul (b, at + ZIPF, at + RHO);
    fmpq_sub_si (k, at + ZIPF, 1);
    fmpq_div (k, k, b);
    fmpq_div_2exp (k, k, 1);
    arb_set_fmpq (half_k, k, prec);
    fmpq_mul_2exp (b, b, 1);
    /* A closed form: (2 zeta (2b))^(k/2) Gamma ((k+1)/2)
       / (2 sqrt (pi) (alpha - 1) zeta (alpha)). */
    power_sum (out, b, 1, NO_LAST, prec);
    arb_mul_2exp_si (out, out, 1);
    arb_pow (out, out, half_k, prec);
    fmpq_set_si (b, 1, 2);
    fmpq_add (k, k, b);
    arb_gamma_fmpq (t, k, prec);
    arb_mul (out, out, t, prec);
    arb_const_sqrt_pi (t, prec);
    arb_mul_2exp_si (t, t, 1);
    arb_div (out, out, t, prec);
    power_sum (t, at + ZIPF, 1, NO_LAST, prec);
    arb_div (out, out, t, prec);
    fmpq_sub_si (k, at + ZIPF, 1);
    arb_set_fmpq (t, k, prec);
    arb_div (out, out, t, prec);
    arb_clear (half_k);
    arb_clear (t);
    fmpq_clear (b);
    fmpq_clear (k);
    return EVALUATED;
}

QUANTITY (memscale_two_class_constant) = {
    .axes = "alpha rho",
    .domain = "alpha > 1, rho > 0, 2*rho*alpha > 1",
    .formula = "\\frac{(2\\zeta(2b))^{\\kappa/2} \\Gamma((\\kappa+1)/2)}"
               "{2 \\sqrt\\pi (\\alpha-1) \\zeta(\\alpha)}, \\quad"
               " b = \\rho\\alpha, \\kappa = (\\alpha-1)/b",
    .ball = ball,
};
