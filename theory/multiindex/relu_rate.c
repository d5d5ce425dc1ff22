/*
 * The rate of -log (1 - g), g the square overlap of one direction, when the
 * link is the positive part: 2 sum k a_k^2 g^k = 2 g P (x > 0, y > 0) for
 * normal x, y of correlation g, which is g (1 - (arc cos g)/pi); 1 at the
 * optimum, 2 E f'^2.
 */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong wp = prec + 30;
    arb_t g, pi;

    arb_init (g);
    arb_init (pi);
    arb_set_fmpq (g, at, wp);
    if (fmpq_is_one (at))
        arb_zero (out);
    else
        arb_acos (out, g, wp);
    arb_const_pi (pi, wp);
    arb_div (out, out, pi, wp);
    arb_sub_ui (out, out, 1, wp);
    arb_neg (out, out);
    arb_mul (out, out, g, wp);
    arb_clear (pi);
    arb_clear (g);
    return EVALUATED;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    if (!fmpq_is_one (at))
        return UNABLE;
    fmpq_one (value);
    return EVALUATED;
}

QUANTITY (multiindex_relu_rate) = {
    .axes = "g",
    .domain = "0 < g <= 1",
    .formula = "\\frac{\\dot g}{1-g} = g\\,(1 - \\tfrac1\\pi \\arccos g)",
    .ball = ball,
    .exact = exact,
};
