/*
 * The law of the end of flow with the fixed link h_3 (z_1) + r h_3 (z_2) in
 * the limit of many dimensions: that of the matching.  0, none learnt; 1, one;
 * 2, both in place; 3, both exchanged: the subspace is right, the order wrong.
 */
#include "theory/quantity.h"

enum { RATIO, DIMENSION, END };

USES (quantity, multiindex_planted_unequal_matching);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *place = _fmpq_vec_init (2);
    enum evaluation outcome;

    fmpq_set (place, at + RATIO);
    fmpq_set (place + 1, at + END);
    outcome =
        multiindex_planted_unequal_matching_quantity.ball (out, place, prec);
    _fmpq_vec_clear (place, 2);
    return outcome;
}

static double
work (const fmpq *at, slong prec)
{
    return multiindex_planted_unequal_matching_quantity.work (at, prec);
}

QUANTITY (multiindex_planted_unequal_count) = {
    .axes = "ratio d m",
    .domain = "1/20 <= ratio <= 1, integer d >= 2, integer 0 <= m <= 3",
    .formula = "\\lim_{d \\to \\infty} P(\\text{flow ends with } m)",
    .ball = ball,
    .work = work,
};
