/*
 * The time from g = 1/d to 1/2 under the link eps h_1 + sqrt (1 - eps^2) h_2,
 * theory/mixed_escape.h.
 */
#include "theory/escape.h"
#include "theory/mixed_escape.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    mixed_escape_time (out, at, at + 1, prec);
    return EVALUATED;
}

QUANTITY (multiindex_mixed_escape_time) = {
    .axes = MIXED_ESCAPE_AXES,
    .domain = MIXED_ESCAPE_DOMAIN,
    .formula = "\\frac12 \\Bigl[\\frac{L}{A} + \\frac{\\log(d-1) - L}{2-A}"
               "\\Bigr],\\ A = \\epsilon^2,\\ L = \\log(1 + A(d-2)/2)",
    .ball = ball,
    .exact = escape_at_once,
};
