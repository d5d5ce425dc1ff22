/*
 * The chance that gradient flow with a fixed link, from a random start in many
 * dimensions, learns all q directions of sum_j h_k (z_j), k >= 3 odd: that
 * greedy matching on q x q symmetric numbers never runs out of positive ones.
 */
#include "theory/planted.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    planted_at_least (out, fmpq_numref (at), fmpq_numref (at), prec);
    return EVALUATED;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    enum evaluation outcome =
        planted_below_exact (value, fmpq_numref (at), fmpq_numref (at));

    if (outcome == EVALUATED) {
        fmpq_sub_si (value, value, 1);
        fmpq_neg (value, value);
    }
    return outcome;
}

static double
work (const fmpq *at, slong prec)
{
    (void) at;
    return planted_at_least_work (prec);
}

QUANTITY (multiindex_planted_success) = {
    .axes = "q",
    .domain = "integer q >= 1",
    .formula = "\\sum_{j=-q}^{q} (-1)^j "
               "\\binom{2q}{q+j} \\binom{2q}{q}^{-1} 2^{-j^2}",
    .ball = ball,
    .exact = exact,
    .work = work,
};
