/*
 * A half of escape_time: what the planted flow needs under the link of twice
 * the degree.
 */
#include "theory/escape.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome =
        escape_from_dimension (out, escape_time, at, prec);

    arb_mul_2exp_si (out, out, -1);
    return outcome;
}

QUANTITY (multiindex_planted_halved) = {
    .axes = "s d",
    .domain = "integer s >= 1, integer d >= 2",
    .formula = "T_s/2,\\ T_s = \\frac{F_s(1/2)-F_s(1/d)}{2s}",
    .ball = ball,
    .exact = escape_at_once,
    .work = escape_work,
};
