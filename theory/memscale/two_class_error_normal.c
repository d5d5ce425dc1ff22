/*
 * The two-class error if the length of an embedding were not random: caps with
 * a normal variable in place of Student's.
 */
#include "theory/direct.h"
#include "theory/quantity.h"

enum { ZIPF, RHO, ITEMS, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong items, d;
    fmpq_t two_b;
    arb_t norm;

    if (!fmpq_get_index (&items, at + ITEMS)
        || !fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    arb_init (norm);
    fmpq_init (two_b);
    fmpq_mul (two_b, at + ZIPF, at + RHO);
    fmpq_mul_2exp (two_b, two_b, 1);
    /* Finite sums of functions of Arb. */
    direct_power_sum (norm, two_b, 1, items, prec);
    direct_error (out, at + ZIPF, two_b, items, norm, direct_normal, d, prec);
    fmpq_clear (two_b);
    arb_clear (norm);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return fmpz_get_d (fmpq_numref (at + ITEMS)) * (100 + 5 * (double) prec);
}

QUANTITY (memscale_two_class_error_normal) = {
    .axes = "alpha rho N d",
    .domain = "alpha > 0, rho >= 0, integer N >= 2, integer d >= 1",
    .formula = "\\sum_{x=1}^{N} p_x \\Phi(-\\sqrt{d w_x/(1-w_x)}), \\quad"
               " w_x = x^{-2\\rho\\alpha}/\\sum_y y^{-2\\rho\\alpha}",
    .ball = ball,
    .work = work,
};
