/* The mean of the squared overlap, r/d. */
#include "theory/quantity.h"

enum { WIDTH, DIMENSION };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_div (value, at + WIDTH, at + DIMENSION);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_overlap_mean) = {
    .axes = "r d",
    .domain = "integer 1 <= r <= d",
    .formula = "r/d",
    .ball = ball,
    .exact = exact,
};
