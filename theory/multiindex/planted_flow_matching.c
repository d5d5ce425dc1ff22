/*
 * The chance that flow with a fixed link learns exactly what greedy matching
 * on the overlaps it starts from picks, in the limit of many dimensions; on
 * their sizes where the degree is even.
 */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    (void) at;
    fmpq_one (value);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_planted_flow_matching) = {
    .axes = "k d q",
    .domain = "integer k >= 3, integer d >= q, integer q >= 1",
    .formula = "\\lim_{d \\to \\infty} P(\\text{flow from } M \\text{ learns "
               "the greedy matching of } M) = 1",
    .ball = ball,
    .exact = exact,
};
