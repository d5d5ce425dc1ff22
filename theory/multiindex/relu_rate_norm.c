/*
 * A rival: 2 Phi in place of 2 g Phi', Phi = sum a_k^2 g^k = (sqrt (1 - g^2) +
 * g (pi - arc cos g))/(2 pi): without the factor k.
 */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong wp = prec + 30;
    arb_t g, pi, root;

    arb_init (g);
    arb_init (pi);
    arb_init (root);
    arb_set_fmpq (g, at, wp);
    arb_const_pi (pi, wp);
    arb_acos (out, g, wp);
    arb_sub (out, pi, out, wp);
    arb_mul (out, out, g, wp);
    arb_mul (root, g, g, wp);
    arb_sub_ui (root, root, 1, wp);
    arb_neg (root, root);
    arb_sqrt (root, root, wp);
    arb_add (out, out, root, wp);
    arb_div (out, out, pi, wp);
    arb_clear (root);
    arb_clear (pi);
    arb_clear (g);
    return EVALUATED;
}

QUANTITY (multiindex_relu_rate_norm) = {
    .axes = "g",
    .domain = "0 < g < 1",
    .formula = "2 \\sum_k a_k^2 g^k",
    .ball = ball,
};
