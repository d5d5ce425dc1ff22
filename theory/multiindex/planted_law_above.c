/*
 * A bound of planted_escape_time from above, theory/planted_law.h.
 */
#include "theory/planted_law.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return planted_law_bound (out, at, 2, prec);
}

QUANTITY (multiindex_planted_law_above) = {
    .axes = PLANTED_LAW_AXES,
    .domain = PLANTED_LAW_DOMAIN,
    .formula = "\\frac1s \\Bigl[\\frac{d^{s/2-1}-2^{s/2-1}}{s-2} + 2 "
               "\\frac{d^{s/2-2}-2^{s/2-2}}{s-4}\\Bigr]",
    .ball = ball,
};
