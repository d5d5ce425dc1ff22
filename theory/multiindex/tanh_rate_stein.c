/*
 * The same by Stein's lemma: sech^4 (w z) w is the derivative of t - t^3/3, t
 * = tanh (w z), so that w E sech^4 = E z (t - t^3/3).  Beyond T that is at
 * most (2/3) E |z| 1(|z| > T), twice the density there.
 */
#include "theory/integral.h"
#include "theory/quantity.h"

static void
integrand (acb_t value, const acb_t z, int analytic, void *context, slong prec)
{
    arb_srcptr w = context;
    acb_t x;

    (void) analytic;
    acb_init (x);
    acb_mul_arb (x, z, w, prec);
    acb_tanh (x, x, prec);
    acb_pow_ui (value, x, 3, prec);
    acb_div_ui (value, value, 3, prec);
    acb_sub (value, x, value, prec);
    acb_mul (value, value, z, prec);
    acb_mul (x, z, z, prec);
    acb_mul_2exp_si (x, x, -1);
    acb_neg (x, x);
    acb_exp (x, x, prec);
    acb_mul (value, x, value, prec);
    acb_clear (x);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong wp = prec + 20;
    arb_t w, from, to, tail;

    arb_init (w);
    arb_init (from);
    arb_init (to);
    arb_init (tail);
    arb_set_fmpq (w, at, wp);
    arb_sqrt_ui (to, (ulong) (3 * wp), 30);
    arb_get_mid_arb (to, to);
    integral_adaptive (out, integrand, w, from, to, wp);
    arb_mul (tail, to, to, wp);
    arb_mul_2exp_si (tail, tail, -1);
    arb_neg (tail, tail);
    arb_exp (tail, tail, wp);
    arb_add_error (out, tail);
    arb_const_pi (tail, wp);
    arb_mul_2exp_si (tail, tail, -1);
    arb_sqrt (tail, tail, wp);
    arb_div (out, out, tail, wp);
    arb_mul (out, out, w, wp);
    arb_mul_2exp_si (out, out, 1);
    arb_clear (tail);
    arb_clear (to);
    arb_clear (from);
    arb_clear (w);
    return EVALUATED;
}

QUANTITY (multiindex_tanh_rate_stein) = {
    .axes = "w",
    .domain = "w > 0",
    .formula = "2 w\\, \\mathbb E z (t - \\tfrac13 t^3),\\ t = \\tanh(w z)",
    .ball = ball,
};
