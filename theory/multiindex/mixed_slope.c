/*
 * The local exponent of mixed_escape_time in d: d T' (d) / T (d).
 */
#include "theory/mixed_escape.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t time;

    arb_init (time);
    mixed_escape_time (time, at, at + 1, prec);
    mixed_escape_pace (out, at, at + 1, prec);
    arb_div (out, out, time, prec);
    arb_clear (time);
    return EVALUATED;
}

QUANTITY (multiindex_mixed_slope) = {
    .axes = MIXED_ESCAPE_AXES,
    .domain = "0 <= eps <= 1, integer d >= 3",
    .formula = "\\frac{d}{T} \\frac{dT}{dd} = \\frac{d^2}{2(d-1)(A d + 2(1-A))"
               " T},\\ A = \\epsilon^2",
    .ball = ball,
};
