/*
 * The time of escape_time_between by a certified integral over the logit of g.
 */
#include "theory/escape.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return escape_between (out, escape_time_integral, at, prec);
}

QUANTITY (multiindex_escape_time_between_integral) = {
    .axes = "s from to",
    .domain = "integer s >= 1, 0 < from <= to < 1",
    .formula =
        "\\frac{1}{2s} \\int (1+e^{-u})^{s-1}\\,du,\\ u = \\log\\frac{g}{1-g}",
    .ball = ball,
    .work = escape_work,
};
