/*
 * Distribution function of the k-th squared Cholesky pivot of the overlap
 * matrix: of the part of direction k orthogonal to those before, whose squared
 * overlap is with what of the frame's span is orthogonal to them, a random
 * subspace of dimension r - k + 1 in d - k + 1 dimensions.
 */
#include "theory/beta_law.h"
#include "theory/quantity.h"

enum { INDEX, WIDTH, DIMENSION, VALUE };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong k, r, d;
    struct beta_law law;

    if (!fmpq_get_index (&k, at + INDEX) || !fmpq_get_index (&r, at + WIDTH)
        || !fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    law = overlap_law (r - k + 1, d - k + 1);
    arb_set_fmpq (out, at + VALUE, prec + 90);
    /* A series with a bounded rest: theory/beta_law.c. */
    beta_law_below (out, &law, out, prec);
    return EVALUATED;
}

QUANTITY (multiindex_pivot_law) = {
    .axes = "k r d x",
    .domain = "integer 1 <= k <= r < d <= 1000000, 0 <= x <= 1",
    .formula = "I_x((r-k+1)/2, (d-r)/2)",
    .ball = ball,
};
