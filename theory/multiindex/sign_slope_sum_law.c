/* What multiindex/sign_slope_sum grows like: sqrt (8 n / pi^3), for the number
   M of odd orders in place of n / 2. */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong n;
    arb_t t;

    if (!fmpq_get_index (&n, at))
        return OUT_OF_DOMAIN;
    arb_init (t);
    arb_set_si (out, (n + 1) / 2);
    arb_const_pi (t, prec + 10);
    arb_div (out, out, t, prec + 10);
    arb_sqrt (out, out, prec + 10);
    arb_mul_2exp_si (out, out, 2);
    arb_div (out, out, t, prec);
    arb_clear (t);
    return EVALUATED;
}

QUANTITY (multiindex_sign_slope_sum_law) = {
    .axes = "n",
    .domain = "integer n >= 0",
    .formula = "\\frac4\\pi \\sqrt{M/\\pi},\\ M = \\lfloor (n+1)/2 \\rfloor",
    .ball = ball,
};
