/* The law for equal weights: 1/16, 7/12, and both ways of two alike. */
#include "theory/quantity.h"

enum { RATIO, END };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    static const slong parts[4] = { 6, 56, 17, 17 };
    slong end;

    if (!fmpq_get_index (&end, at + END))
        return OUT_OF_DOMAIN;
    fmpq_set_si (value, parts[end], 96);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_planted_unequal_alike) = {
    .axes = "ratio m",
    .domain = "1/20 <= ratio <= 1, integer 0 <= m <= 3",
    .formula = "6/96, 56/96, 17/96, 17/96",
    .ball = ball,
    .exact = exact,
};
