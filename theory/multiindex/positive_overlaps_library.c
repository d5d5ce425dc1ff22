/* The same for the orthogonal factor of a library's QR decomposition as it
   comes: Householder's reflections make the first overlap negative always. */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    (void) at;
    fmpq_zero (value);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_positive_overlaps_library) = {
    .axes = "q d",
    .domain = "integer q >= 1, integer d >= q",
    .formula = "0",
    .ball = ball,
    .exact = exact,
};
