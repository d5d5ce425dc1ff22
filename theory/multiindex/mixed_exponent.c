/*
 * The exponent of mixed_escape_time in d as d tends to infinity: 0, that of
 * log d, as soon as h_1 is there, else 1.
 */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_set_si (value, fmpq_is_zero (at), 1);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_mixed_exponent) = {
    .axes = "eps",
    .domain = "0 <= eps <= 1",
    .formula = "\\lim_{d\\to\\infty} \\log T/\\log d",
    .ball = ball,
    .exact = exact,
};
