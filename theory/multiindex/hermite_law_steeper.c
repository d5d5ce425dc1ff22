/* The law of multiindex/hermite_law with another root of k: as if the
   coefficients, not their squares, had the factor (pi k/2)^(-1/2). */
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
    arb_const_pi (t, prec + 10);
    arb_mul_si (out, t, k, prec + 10);
    arb_mul_2exp_si (out, out, -1);
    arb_rsqrt (out, out, prec + 10);
    if (link == 1) {
        arb_div_si (out, out, k - 1, prec + 10);
        arb_mul_2exp_si (t, t, 1);
    } else {
        arb_mul_si (t, t, k, prec + 10);
        arb_mul_2exp_si (t, t, -1);
    }
    arb_rsqrt (t, t, prec + 10);
    arb_mul (out, out, t, prec);
    if ((link == 1 && k % 4 == 0) || (link == 2 && k % 4 == 3))
        arb_neg (out, out);
    arb_clear (t);
    return EVALUATED;
}

QUANTITY (multiindex_hermite_law_steeper) = {
    .axes = "link k",
    .domain = "integer 1 <= link <= 2, integer k >= 1, where k is even for "
              "link 1 and odd for link 2",
    .formula = "\\pm (\\pi k/2)^{-1/2} (k-1)^{-1}/\\sqrt{2\\pi},\\ "
               "\\pm (\\pi k/2)^{-1/2} \\sqrt{2/(\\pi k)}",
    .ball = ball,
};
