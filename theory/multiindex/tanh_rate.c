/*
 * The rate at which one direction is learnt in the end when the link is tanh
 * (w z): 2 E f'^2 = 2 w^2 E sech^4 (w z), as an integral.  As sech <= 1, what
 * lies beyond T is at most 2 w^2 P (|z| > T).
 */
#include "theory/integral.h"
#include "theory/quantity.h"

/* sech^4 (w z) e^(-z^2/2); where cosh may vanish the quotient is not finite.
 */
static void
integrand (acb_t value, const acb_t z, int analytic, void *context, slong prec)
{
    arb_srcptr w = context;
    acb_t x;

    (void) analytic;
    acb_init (x);
    acb_mul_arb (value, z, w, prec);
    acb_cosh (value, value, prec);
    acb_pow_ui (value, value, 4, prec);
    acb_mul (x, z, z, prec);
    acb_mul_2exp_si (x, x, -1);
    acb_neg (x, x);
    acb_exp (x, x, prec);
    acb_div (value, x, value, prec);
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
    /* e^(-T^2/2) < 2^-(2 prec) */
    arb_sqrt_ui (to, (ulong) (3 * wp), 30);
    arb_get_mid_arb (to, to);
    integral_adaptive (out, integrand, w, from, to, wp);
    arb_const_pi (tail, wp);
    arb_mul_2exp_si (tail, tail, -1);
    arb_sqrt (tail, tail, wp);
    arb_div (out, out, tail, wp);
    arb_sqrt_ui (tail, 2, wp);
    arb_div (tail, to, tail, wp);
    arb_hypgeom_erfc (tail, tail, wp);
    arb_add_error (out, tail);
    arb_mul (w, w, w, wp);
    arb_mul (out, out, w, wp);
    arb_mul_2exp_si (out, out, 1);
    arb_clear (tail);
    arb_clear (to);
    arb_clear (from);
    arb_clear (w);
    return EVALUATED;
}

QUANTITY (multiindex_tanh_rate) = {
    .axes = "w",
    .domain = "w > 0",
    .formula = "2\\,\\mathbb E f'^2 = 2 w^2\\, \\mathbb E\\, "
               "\\mathrm{sech}^4(w z)",
    .ball = ball,
};
