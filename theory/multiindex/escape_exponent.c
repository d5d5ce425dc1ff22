/*
 * The exponent of escape_time in d as d tends to infinity: s - 1; 0 is that of
 * log d.
 */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_sub_si (value, at, 1);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_escape_exponent) = {
    .axes = "s",
    .domain = "integer s >= 1",
    .formula = "s-1",
    .ball = ball,
    .exact = exact,
};
