/*
 * The leading law of planted_escape_time: d^(s/2-1) / (s (s-2)), s >= 3.
 */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong s;

    if (!fmpq_get_index (&s, at))
        return UNABLE;
    arb_sqrt_fmpz (out, fmpq_numref (at + 1), prec);
    arb_pow_ui (out, out, (ulong) s - 2, prec);
    arb_div_si (out, out, s, prec);
    arb_div_si (out, out, s - 2, prec);
    return EVALUATED;
}

QUANTITY (multiindex_planted_law) = {
    .axes = "s d",
    .domain = "integer 3 <= s <= 10000, integer d >= 3",
    .formula = "\\frac{d^{s/2-1}}{s(s-2)}",
    .ball = ball,
};
