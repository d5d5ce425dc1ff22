/*
 * The time of a single direction from m = d^(-1/2) to m = 2^(-1/2) under a
 * fixed link h_s, the right one: m' = s (1 - m^2) m^(s-1), theory/escape.h.
 */
#include "theory/escape.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return escape_from_dimension (out, escape_planted_time, at, prec);
}

QUANTITY (multiindex_planted_escape_time) = {
    .axes = "s d",
    .domain = "integer s >= 1, integer d >= 2",
    .formula = "\\int_{d^{-1/2}}^{2^{-1/2}} \\frac{dm}{s(1-m^2)m^{s-1}}",
    .ball = ball,
    .exact = escape_at_once,
    .work = escape_work,
};
