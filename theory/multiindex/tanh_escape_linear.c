/*
 * What tanh_escape_time would be for h_1 alone, with its weight a_1^2: log (d
 * - 1) / (2 a_1^2).
 */
#include "theory/link.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t a;

    arb_init (a);
    link_coefficient (a, LINK_TANH, 1, prec);
    arb_sqr (a, a, prec);
    arb_set_fmpz (out, fmpq_numref (at));
    arb_sub_ui (out, out, 1, prec);
    arb_log (out, out, prec);
    arb_div (out, out, a, prec);
    arb_mul_2exp_si (out, out, -1);
    arb_clear (a);
    return EVALUATED;
}

QUANTITY (multiindex_tanh_escape_linear) = {
    .axes = "d",
    .domain = "integer d >= 3",
    .formula = "\\frac{\\log(d-1)}{2a_1^2}",
    .ball = ball,
};
