/*
 * The same as the integral of 1/g' over u = 1/g, which leaves the
 * rational function u^2 / (2 (u-1) (2u + b)).
 */
#include "theory/integral.h"
#include "theory/quantity.h"

enum { WEIGHT, FROM, TO };

/* Analytic away from its poles at 1 and -b/2, where a division by a ball with
   0 is infinite. */
static void
slowness (acb_t value, const acb_t u, int analytic, void *context, slong prec)
{
    const arb_struct *b = context;
    acb_t x;

    (void) analytic;
    acb_init (x);
    acb_mul_2exp_si (x, u, 1);
    acb_add_arb (x, x, b, prec);
    acb_sub_ui (value, u, 1, prec);
    acb_mul (x, x, value, prec);
    acb_mul_2exp_si (x, x, 1);
    acb_mul (value, u, u, prec);
    acb_div (value, value, x, prec);
    acb_clear (x);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t b, from, to;

    arb_init (b);
    arb_init (from);
    arb_init (to);
    arb_set_fmpq (b, at + WEIGHT, prec + 16);
    arb_mul_ui (b, b, 3, prec + 16);
    arb_set_fmpq (from, at + FROM, prec + 16);
    arb_inv (from, from, prec + 16);
    arb_set_fmpq (to, at + TO, prec + 16);
    arb_inv (to, to, prec + 16);
    integral_adaptive (out, slowness, b, to, from, prec + 16);
    arb_clear (b);
    arb_clear (from);
    arb_clear (to);
    return EVALUATED;
}

QUANTITY (multiindex_mixed_fast_time_integral) = {
    .axes = "weight start end",
    .domain = "weight > 0, 0 < start <= end < 1",
    .formula = "\\int_{1/\\text{end}}^{1/\\text{start}} "
               "\\frac{u^2\\,du}{2(u-1)(2u+3c^2)}",
    .ball = ball,
};
