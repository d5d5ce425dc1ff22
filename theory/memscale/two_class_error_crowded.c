/*
 * The leading term of the two-class error of N items, of which the memory can
 * hold few: that of the infinite law with the finite norm
 * H = sum_{x <= N} x^(-2b) in place of zeta (2b).  It has a meaning for every
 * b > 0, as long as the items that are held, about (d/H)^(1/2b), are many and
 * far fewer than N.
 */
#include "theory/quantity.h"
#include "theory/scheme.h"

enum { ZIPF, RHO, ITEMS, DIMENSION };

/* Set OUT to Gamma ((d+1)/2) / Gamma ((d+1)/2 + k). */
static void
gamma_ratio (arb_t out, slong d, const fmpq_t k, slong prec)
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
    arb_gamma (out, t, wp);
    fmpq_add (z, z, k);
    arb_set_fmpq (t, z, wp);
    arb_rgamma (t, t, wp);
    arb_mul (out, out, t, prec);
    fmpq_clear (z);
    arb_clear (t);
}

/* Multiply OUT by H^k, for H = sum_{x <= ITEMS} x^(-2b). */
static void
mul_norm (arb_t out, const fmpq_t b, slong items, const fmpq_t k, slong prec)
{
    fmpq_t two_b;
    arb_t norm;

    fmpq_init (two_b);
    arb_init (norm);
    fmpq_mul_2exp (two_b, b, 1);
    power_sum (norm, two_b, 1, items, prec);
    arb_pow_fmpq (norm, norm, k, prec);
    arb_mul (out, out, norm, prec);
    fmpq_clear (two_b);
    arb_clear (norm);
}

/* Divide OUT by 2 (alpha-1) sqrt (pi) H_N (alpha). */
static void
divide_constants (arb_t out, const fmpq_t alpha, slong items, slong prec)
{
    fmpq_t t;
    arb_t x;

    fmpq_init (t);
    arb_init (x);
    fmpq_sub_si (t, alpha, 1);
    fmpq_mul_2exp (t, t, 1);
    arb_set_fmpq (x, t, prec);
    arb_div (out, out, x, prec);
    arb_const_sqrt_pi (x, prec);
    arb_div (out, out, x, prec);
    power_sum (x, alpha, 1, items, prec);
    arb_div (out, out, x, prec);
    fmpq_clear (t);
    arb_clear (x);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong items, d;
    fmpq_t b, k, t;
    arb_t x;

    if (!fmpq_get_index (&items, at + ITEMS) || items == NO_LAST
        || !fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    prec += 20;
    fmpq_init (b);
    fmpq_init (k);
    fmpq_init (t);
    arb_init (x);
    fmpq_mul (b, at + ZIPF, at + RHO);
    fmpq_sub_si (k, at + ZIPF, 1);
    fmpq_div (k, k, b);
    fmpq_div_2exp (k, k, 1);
    /* A closed form of gamma and zeta values. */
    gamma_ratio (out, d, k, prec);
    fmpq_set_si (t, 1, 2);
    fmpq_add (t, t, k);
    arb_gamma_fmpq (x, t, prec);
    arb_mul (out, out, x, prec);
    mul_norm (out, b, items, k, prec);
    divide_constants (out, at + ZIPF, items, prec);
    fmpq_clear (b);
    fmpq_clear (k);
    fmpq_clear (t);
    arb_clear (x);
    return EVALUATED;
}

QUANTITY (memscale_two_class_error_crowded) = {
    .axes = "alpha rho N d",
    .domain = "alpha > 1, rho > 0, integer N >= 1, integer d >= 1",
    .formula = "\\frac{H_N(2b)^{\\kappa/2}}{2(\\alpha-1) H_N(\\alpha)}"
               "\\frac{\\Gamma((d+1)/2)\\Gamma((\\kappa+1)/2)}"
               "{\\sqrt\\pi\\,\\Gamma((d+\\kappa+1)/2)}, \\quad"
               " b = \\rho\\alpha, \\kappa = (\\alpha-1)/b,"
               " H_N(s) = \\sum_{x \\le N} x^{-s}",
    .ball = ball,
};
