/* The same with c in place of c^2: the coefficients of the link for those of
   the correlation. */
#include "theory/quantity.h"

enum { DEGREE, WEIGHT };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong s;
    arb_t one;

    if (!fmpq_get_index (&s, at + DEGREE) || s % 2 != 0)
        return OUT_OF_DOMAIN;
    arb_init (one);
    arb_set_fmpq (out, at + WEIGHT, prec + 16);
    arb_rsqrt (out, out, prec + 16);
    arb_mul_si (out, out, s, prec + 16);
    arb_div_si (out, out, s + 1, prec);
    arb_one (one);
    arb_min (out, out, one, prec);
    arb_neg (out, out);
    arb_clear (one);
    return EVALUATED;
}

QUANTITY (multiindex_mixed_trap_overlap_root) = {
    .axes = "s weight m",
    .domain = "integer 2 <= s <= 1000000, weight > 0, 0 < m < 1, "
              "where s even",
    .formula = "-\\min\\left(1, \\frac{s}{(s+1) c}\\right)",
    .ball = ball,
};
