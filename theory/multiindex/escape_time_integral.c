/*
 * The time of escape_time by a certified integral over the logit of g.
 */
#include "theory/escape.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return escape_from_dimension (out, escape_time_integral, at, prec);
}

QUANTITY (multiindex_escape_time_integral) = {
    .axes = "s d",
    .domain = "integer s >= 1, integer d >= 2",
    .formula = "\\frac{1}{2s} \\int_{-\\log(d-1)}^0 (1+e^{-u})^{s-1}\\,du",
    .ball = ball,
    .work = escape_work,
};
