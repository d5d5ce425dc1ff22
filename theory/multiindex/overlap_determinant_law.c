/*
 * Distribution function of the determinant of the overlap matrix of two
 * directions: of the product of independent pivots of shapes r/2 and (r-1)/2
 * beside (d-r)/2, whose root has the Beta law of shapes r - 1 and d - r, by
 * the duplication formula of the gamma function.
 */
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
    law.two_a = 2 * (r - 1);
    law.two_b = 2 * (d - r);
    arb_set_fmpq (out, at + VALUE, prec + 90);
    arb_sqrt (out, out, prec + 90);
    /* A series with a bounded rest: theory/beta_law.c. */
    beta_law_below (out, &law, out, prec);
    return EVALUATED;
}

QUANTITY (multiindex_overlap_determinant_law) = {
    .axes = "r d x",
    .domain = "integer 2 <= r < d <= 1000000, 0 <= x <= 1",
    .formula = "I_{\\sqrt x}(r-1, d-r)",
    .ball = ball,
};
