/*
 * The same from the Hermite coefficients, 2 sum k a_k^2 g^k: g/2 for k = 1,
 * and for k = 2n + 2 the terms g^2 / pi times products of (2n+1)^2 g^2 /
 * ((2n+2) (2n+3)).  What is left out of it is less than the next term over 1 -
 * g^2.
 */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong wp = prec + 30, n;
    arb_t g, term, square;
    mag_t size;

    arb_init (g);
    arb_init (term);
    arb_init (square);
    mag_init (size);
    arb_set_fmpq (g, at, wp);
    arb_mul (square, g, g, wp);
    arb_const_pi (term, wp);
    arb_div (term, square, term, wp);
    arb_mul_2exp_si (out, g, -1);
    for (n = 0; n < 100000; n++) {
        arb_get_mag (size, term);
        if (mag_cmp_2exp_si (size, -wp) < 0)
            break;
        arb_add (out, out, term, wp);
        arb_mul (term, term, square, wp);
        arb_mul_ui (term, term, (ulong) (2 * n + 1) * (ulong) (2 * n + 1), wp);
        arb_div_ui (term, term, (ulong) (2 * n + 2) * (ulong) (2 * n + 3), wp);
    }
    arb_sub_ui (square, square, 1, wp);
    arb_div (term, term, square, wp);
    arb_add_error (out, term);
    mag_clear (size);
    arb_clear (square);
    arb_clear (term);
    arb_clear (g);
    return EVALUATED;
}

QUANTITY (multiindex_relu_rate_series) = {
    .axes = "g",
    .domain = "0 < g < 1",
    .formula = "2 \\sum_k k a_k^2 g^k",
    .ball = ball,
};
