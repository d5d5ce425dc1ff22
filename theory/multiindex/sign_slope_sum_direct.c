/* multiindex/sign_slope_sum, one coefficient after the other. */
#include "theory/link.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong n, k;
    arb_t a;

    if (!fmpq_get_index (&n, at))
        return OUT_OF_DOMAIN;
    arb_init (a);
    arb_zero (out);
    for (k = 1; k <= n; k += 2) {
        link_coefficient (a, LINK_SIGN, k, prec + 20);
        arb_mul (a, a, a, prec + 20);
        arb_addmul_si (out, a, k, prec + 20);
    }
    arb_clear (a);
    return EVALUATED;
}

QUANTITY (multiindex_sign_slope_sum_direct) = {
    .axes = "n",
    .domain = "integer 0 <= n <= 100000",
    .formula = "\\sum_{k \\le n} k a_k^2",
    .ball = ball,
};
