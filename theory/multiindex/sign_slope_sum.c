/*
 * The sum of k a_k^2 over k <= n for the sign.  With m = (k - 1)/2 it is (2 /
 * pi) b_m, b_m = C (2m, m) / 4^m, and sum_{m < M} b_m = 2 M b_M: by b_M = b_
 * {M-1} (2M - 1)/(2M).  M is the number of odd k <= n.
 */
#include "theory/quantity.h"

/* Set B to b_M = Gamma (M + 1/2) / (sqrt pi M!). */
static void
central (arb_t b, slong m, slong prec)
{
    arb_t t;

    arb_init (t);
    prec += 2 * (slong) FLINT_BIT_COUNT ((ulong) m) + 20;
    arb_set_si (t, 2 * m + 1);
    arb_mul_2exp_si (t, t, -1);
    arb_gamma (b, t, prec);
    arb_fac_ui (t, (ulong) m, prec);
    arb_div (b, b, t, prec);
    arb_const_sqrt_pi (t, prec);
    arb_div (b, b, t, prec);
    arb_clear (t);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong n, m;
    arb_t t;

    if (!fmpq_get_index (&n, at))
        return OUT_OF_DOMAIN;
    m = (n + 1) / 2;
    arb_init (t);
    central (out, m, prec);
    arb_mul_si (out, out, m, prec + 5);
    arb_mul_2exp_si (out, out, 2);
    arb_const_pi (t, prec + 5);
    arb_div (out, out, t, prec);
    arb_clear (t);
    return EVALUATED;
}

QUANTITY (multiindex_sign_slope_sum) = {
    .axes = "n",
    .domain = "integer 0 <= n <= 1000000000000000000",
    .formula = "\\sum_{k \\le n} k a_k^2 = \\frac{4M}{\\pi} \\binom{2M}{M} "
               "4^{-M},\\ M = \\lfloor (n+1)/2 \\rfloor",
    .ball = ball,
};
