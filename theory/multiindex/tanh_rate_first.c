/*
 * A rival: the first Hermite coefficient alone, 2 (E f')^2 = 2 (E z tanh (w
 * z))^2.  Beyond T the integrand is below |z| times the density.
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
    acb_mul_arb (value, z, w, prec);
    acb_tanh (value, value, prec);
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
    arb_mul (out, out, out, wp);
    arb_const_pi (tail, wp);
    arb_div (out, out, tail, wp);
    arb_mul_2exp_si (out, out, 2);
    arb_clear (tail);
    arb_clear (to);
    arb_clear (from);
    arb_clear (w);
    return EVALUATED;
}

QUANTITY (multiindex_tanh_rate_first) = {
    .axes = "w",
    .domain = "w > 0",
    .formula = "2 (\\mathbb E z \\tanh(w z))^2",
    .ball = ball,
};
