/*
 * The time of the flow of escape_time between any two squared overlaps.
 */
#include "theory/escape.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return escape_between (out, escape_time, at, prec);
}

QUANTITY (multiindex_escape_time_between) = {
    .axes = "s from to",
    .domain = "integer s >= 1, 0 < from <= to < 1",
    .formula = "\\frac{F_s(g_1) - F_s(g_0)}{2s},\\ F_s(g) = "
               "\\log\\frac{g}{1-g} - \\sum_{0<j<s} \\frac{1}{j g^j}",
    .ball = ball,
    .work = escape_work,
};
