/*
 * The time of planted_escape_time by a certified integral over atanh m.
 */
#include "theory/escape.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return escape_from_dimension (out, escape_planted_time_integral, at, prec);
}

QUANTITY (multiindex_planted_escape_time_integral) = {
    .axes = "s d",
    .domain = "integer s >= 1, integer d >= 2",
    .formula = "\\frac1s \\int \\tanh^{1-s} v\\,dv,\\ m = \\tanh v",
    .ball = ball,
    .work = escape_work,
};
