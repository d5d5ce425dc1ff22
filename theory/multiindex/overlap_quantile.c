/*
 * Quantiles of the squared overlap of one relevant direction with a random
 * subspace of dimension r in R^d.
 */
#include "theory/beta_law.h"
#include "theory/quantity.h"

enum { LEVEL, WIDTH, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong r, d;
    struct beta_law law;

    if (!fmpq_get_index (&r, at + WIDTH)
        || !fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    law = overlap_law (r, d);
    /* The zero of an increasing function, between certified signs. */
    beta_law_quantile (out, &law, at + LEVEL, prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    slong r, d;
    struct beta_law law;

    if (!fmpq_get_index (&r, at + WIDTH)
        || !fmpq_get_index (&d, at + DIMENSION))
        return 0;
    law = overlap_law (r, d);
    return beta_law_quantile_work (&law, at + LEVEL, prec);
}

QUANTITY (multiindex_overlap_quantile) = {
    .axes = "p r d",
    .domain = "0 < p < 1, integer 1 <= r < d <= 1000000000000",
    .formula = "q:\\ I_q(r/2, (d-r)/2) = p",
    .ball = ball,
    .work = work,
};
