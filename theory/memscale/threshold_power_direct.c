/*
 * The error of the P most frequent items with weights p (x)^rho item by item,
 * with Arb's incomplete beta function.
 */
#include "theory/direct.h"
#include "theory/quantity.h"
enum { ZIPF, RHO, STORED, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong stored, d;
    fmpq_t two_b;
    arb_t norm, kept, zeta;

    if (!fmpq_get_index (&stored, at + STORED)
        || !fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    arb_init (norm);
    arb_init (kept);
    arb_init (zeta);
    fmpq_init (two_b);
    fmpq_mul (two_b, at + ZIPF, at + RHO);
    fmpq_mul_2exp (two_b, two_b, 1);
    /* With k the share of the mass that is stored: k E_P + (1 - k) / 2, of
       finite sums of functions of Arb. */
    direct_power_sum (norm, two_b, 1, stored, prec);
    direct_error (out, at + ZIPF, two_b, stored, norm, direct_cap, d, prec);
    direct_power_sum (kept, at + ZIPF, 1, stored, prec);
    arb_set_fmpq (zeta, at + ZIPF, prec);
    arb_zeta (zeta, zeta, prec);
    arb_div (kept, kept, zeta, prec);
    arb_mul_2exp_si (out, out, 1);
    arb_sub_ui (out, out, 1, prec);
    arb_mul (out, out, kept, prec);
    arb_add_ui (out, out, 1, prec);
    arb_mul_2exp_si (out, out, -1);
    arb_clear (norm);
    arb_clear (kept);
    arb_clear (zeta);
    fmpq_clear (two_b);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return fmpz_get_d (fmpq_numref (at + STORED)) * (100 + 5 * (double) prec);
}

QUANTITY (memscale_threshold_power_direct) = {
    .axes = "alpha rho P d",
    .domain = "alpha > 1, rho >= 0, integer P >= 1, integer d >= 1",
    .formula =
        "\\sum_{x \\le P} p_x \\frac12 I_{1-w_x}(d/2, 1/2) + \\frac12 p(>P)",
    .ball = ball,
    .work = work,
};
