/*
 * The chance that each of q vectors of a random frame has a positive overlap
 * with its own direction: the law does not change when a vector is turned
 * round, and of the 2^q ways to turn them one makes all overlaps positive.
 */
#include "theory/quantity.h"

enum { VECTORS };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong q;

    if (!fmpq_get_index (&q, at + VECTORS))
        return OUT_OF_DOMAIN;
    fmpq_one (value);
    fmpq_div_2exp (value, value, (ulong) q);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_positive_overlaps) = {
    .axes = "q d",
    .domain = "integer 1 <= q <= 100000, integer d >= q",
    .formula = "2^{-q}",
    .ball = ball,
    .exact = exact,
};
