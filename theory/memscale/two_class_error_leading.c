/*
 * The leading term of two_class_error_limit, from the one pole of its Mellin
 * transform: what the exact error exceeds by less than any power of 1/d.
 */
#include "theory/quantity.h"
#include "theory/scheme.h"

enum { ZIPF, RHO, DIMENSION };

/* Multiply OUT by Gamma ((d+1)/2) / Gamma ((d+k+1)/2), K being k/2. */
static void
mul_gammas (arb_t out, slong d, const fmpq_t half_k, slong prec)
{
    slong wp = prec + 2 * (slong) FLINT_BIT_COUNT ((ulong) d);
    fmpq_t z;
    arb_t t;

    fmpq_init (z);
    arb_init (t);
    fmpq_set_si (z, d, 1);
    fmpq_add_si (z, z, 1);
    fmpq_div_2exp (z, z, 1);
    arb_set_fmpq (t, z, wp);
    arb_gamma (t, t, wp);
    arb_mul (out, out, t, prec);
    fmpq_add (z, z, half_k);
    arb_set_fmpq (t, z, wp);
    arb_rgamma (t, t, wp);
    arb_mul (out, out, t, prec);
    fmpq_clear (z);
    arb_clear (t);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong d;
    fmpq_t b, half_k, t;
    arb_t x;

    if (!fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    prec += 16;
    arb_init (x);
    fmpq_init (b);
    fmpq_init (half_k);
    fmpq_init (t);
    fmpq_mul (b, at + ZIPF, at + RHO);
    fmpq_sub_si (t, at + ZIPF, 1);
    fmpq_div (half_k, t, b);
    fmpq_div_2exp (half_k, half_k, 1);
    fmpq_mul_2exp (b, b, 1);
    /* A closed form of gamma and zeta values. */
    power_sum (out, b, 1, NO_LAST, prec);
    arb_set_fmpq (x, half_k, prec);
    arb_pow (out, out, x, prec);
    arb_set_fmpq (x, t, prec);
    arb_mul_2exp_si (x, x, 1);
    arb_div (out, out, x, prec);
    power_sum (x, at + ZIPF, 1, NO_LAST, prec);
    arb_div (out, out, x, prec);
    arb_const_sqrt_pi (x, prec);
    arb_div (out, out, x, prec);
    fmpq_set_si (t, 1, 2);
    fmpq_add (t, t, half_k);
    arb_gamma_fmpq (x, t, prec);
    arb_mul (out, out, x, prec);
    mul_gammas (out, d, half_k, prec);
    arb_clear (x);
    fmpq_clear (b);
    fmpq_clear (half_k);
    fmpq_clear (t);
    return EVALUATED;
}

QUANTITY (memscale_two_class_error_leading) = {
    .axes = "alpha rho d",
    .domain = "alpha > 1, rho > 0, 2*rho*alpha > 1, integer d >= 1",
    .formula = "\\frac{\\zeta(2b)^{\\kappa/2}}{2(\\alpha-1)\\zeta(\\alpha)}"
               "\\frac{\\Gamma((d+1)/2)\\Gamma((\\kappa+1)/2)}"
               "{\\sqrt\\pi\\,\\Gamma((d+\\kappa+1)/2)}, \\quad"
               " b = \\rho\\alpha, \\kappa = (\\alpha-1)/b",
    .ball = ball,
};
