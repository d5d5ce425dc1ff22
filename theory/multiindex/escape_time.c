/*
 * The time of a single direction from g = 1/d, where a random start lies, to
 * g = 1/2, with the link h_s and refitted at all times: [F_s (1/2) - F_s
 * (1/d)] / (2s), theory/escape.h.  Encloses, as a sum of terms >= 0.
 */
#include "theory/escape.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return escape_from_dimension (out, escape_time, at, prec);
}

QUANTITY (multiindex_escape_time) = {
    .axes = "s d",
    .domain = "integer s >= 1, integer d >= 2",
    .formula = "\\frac{1}{2s} \\Bigl[\\log(d-1) + \\sum_{0<j<s} "
               "\\frac{d^j-2^j}{j}\\Bigr]",
    .ball = ball,
    .exact = escape_at_once,
    .work = escape_work,
};
