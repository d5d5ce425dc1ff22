/*
 * The critical step by halving: with a = p - corr q and b = corr p - q the
 * product (1 + e^(-a eta))^p (1 + e^(b eta))^q is below 2 before the root and
 * above it beyond, as its logarithm is convex, log 2 at 0, and falls there.
 * What lies between the last two certain signs encloses.
 */
#include "theory/quantity.h"

/* Add W log (1 + e^(C eta)) to SUM. */
static void
add_token (arb_t sum, const arb_t w, const arb_t c, const arb_t eta,
           slong prec)
{
    arb_t term;

    arb_init (term);
    arb_mul (term, c, eta, prec);
    arb_exp (term, term, prec);
    arb_log1p (term, term, prec);
    arb_addmul (sum, term, w, prec);
    arb_clear (term);
}

/* The sign of the product less 2; V holds p, q, -a and b. */
static int
side (arb_srcptr v, const arb_t eta, slong prec)
{
    int sign;
    arb_t sum, two;

    arb_init (sum);
    arb_init (two);
    add_token (sum, v, v + 2, eta, prec);
    add_token (sum, v + 1, v + 3, eta, prec);
    arb_exp (sum, sum, prec);
    arb_sub_ui (two, sum, 2, prec);
    sign = arb_is_positive (two) - arb_is_negative (two);
    arb_clear (sum);
    arb_clear (two);
    return sign;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong i, sign = 1;
    arb_ptr v = _arb_vec_init (7), low = v + 4, high = v + 5, mid = v + 6;

    arb_set_fmpq (v, at, prec);
    arb_sub_ui (v + 1, v, 1, prec);
    arb_neg (v + 1, v + 1);
    arb_set_fmpq (low, at + 1, prec);
    arb_mul (v + 2, low, v + 1, prec);
    arb_sub (v + 2, v + 2, v, prec);
    arb_mul (v + 3, low, v, prec);
    arb_sub (v + 3, v + 3, v + 1, prec);
    arb_zero (low);
    arb_one (high);
    for (i = 0; i < prec && side (v, high, prec) <= 0; i++)
        arb_mul_2exp_si (high, high, 1);
    if (side (v, high, prec) <= 0)
        arb_pos_inf (high);
    for (i = 0; i < 2 * prec && sign != 0 && arb_is_finite (high); i++) {
        arb_add (mid, low, high, 2 * prec);
        arb_mul_2exp_si (mid, mid, -1);
        sign = side (v, mid, prec);
        if (sign != 0)
            arb_swap (sign < 0 ? low : high, mid);
    }
    arb_union (out, low, high, prec);
    _arb_vec_clear (v, 7);
    return EVALUATED;
}

QUANTITY (memgd_spike_step_bisection) = {
    .axes = "p corr",
    .domain = "0 < p < 1, -1 < corr < 1, p+corr*p > 1",
    .formula = "\\eta > 0:\\ (1+e^{-\\eta(p-\\rho q)})^p "
               "(1+e^{\\eta(\\rho p-q)})^q = 2,\\ q = 1-p",
    .ball = ball,
};
