/* As if both pivots were one overlap: the law of its square. */
#include "theory/beta_law.h"
#include "theory/quantity.h"

enum { WIDTH, DIMENSION, VALUE };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong r, d;
    struct beta_law law;

    if (!fmpq_get_index (&r, at + WIDTH)
        || !fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    law = overlap_law (r, d);
    arb_set_fmpq (out, at + VALUE, prec + 90);
    arb_sqrt (out, out, prec + 90);
    /* A series with a bounded rest: theory/beta_law.c. */
    beta_law_below (out, &law, out, prec);
    return EVALUATED;
}

QUANTITY (multiindex_overlap_determinant_law_square) = {
    .axes = "r d x",
    .domain = "integer 1 <= r < d <= 1000000, 0 <= x <= 1",
    .formula = "I_{\\sqrt x}(r/2, (d-r)/2)",
    .ball = ball,
};
