/*
 * The size of the coefficients of max (z, 0) (link 1, even k >= 2) and of the
 * sign (link 2, odd k) at high orders, from C (2m, m) / 4^m = (pi (m +
 * 1/4))^(-1/2) (1 + O (m^-2)): a_k^2 = b_m / (2 pi (k-1)^2), m = k/2, and (2 /
 * pi) b_m / k, m = (k-1)/2.
 */
#include "theory/quantity.h"

enum { LINK, ORDER };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong link, k;
    arb_t t;

    if (!fmpq_get_index (&link, at + LINK) || !fmpq_get_index (&k, at + ORDER)
        || (k + link) % 2 == 0)
        return OUT_OF_DOMAIN;
    arb_init (t);
    prec += 10;
    /* b^-2 = pi (m + 1/4). */
    arb_set_si (out, k / 2);
    arb_mul_2exp_si (out, out, 2);
    arb_add_ui (out, out, 1, prec);
    arb_mul_2exp_si (out, out, -2);
    arb_const_pi (t, prec);
    arb_mul (out, out, t, prec);
    arb_rsqrt (out, out, prec);
    arb_div (out, out, t, prec);
    if (link == 1) {
        arb_mul_2exp_si (out, out, -1);
        arb_sqrt (out, out, prec);
        arb_div_si (out, out, k - 1, prec);
    } else {
        arb_mul_2exp_si (out, out, 1);
        arb_div_si (out, out, k, prec);
        arb_sqrt (out, out, prec);
    }
    /* (-1)^(k/2 - 1), (-1)^((k-1)/2) */
    if ((link == 1 && k % 4 == 0) || (link == 2 && k % 4 == 3))
        arb_neg (out, out);
    arb_clear (t);
    return EVALUATED;
}

QUANTITY (multiindex_hermite_law) = {
    .axes = "link k",
    .domain = "integer 1 <= link <= 2, integer k >= 1, where k is even for "
              "link 1 and odd for link 2",
    .formula = "\\pm (\\pi (k/2 + 1/4))^{-1/4} (k-1)^{-1}/\\sqrt{2\\pi},\\ "
               "\\pm (\\pi (k/2 - 1/4))^{-1/4} \\sqrt{2/(\\pi k)}",
    .ball = ball,
};
