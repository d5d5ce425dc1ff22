/*
 * The chance that gradient flow with a fixed link learns at least m of the q
 * directions of sum_j h_k (z_j), k >= 3 odd, in the limit of many dimensions.
 */
#include "theory/planted.h"

enum { DIRECTIONS, LEARNT };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    planted_at_least (out, fmpq_numref (at + DIRECTIONS),
                      fmpq_numref (at + LEARNT), prec);
    return EVALUATED;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    enum evaluation outcome = planted_below_exact (
        value, fmpq_numref (at + DIRECTIONS), fmpq_numref (at + LEARNT));

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

QUANTITY (multiindex_planted_learnt) = {
    .axes = "q m",
    .domain = "integer q >= 1, integer 0 <= m <= q",
    .formula = "P\\Big(\\sum_{j=q-m+1}^{q} E_j/j^2 < \\log 2\\Big),\\ E_j"
               "\\text{ independent exponential variables of mean }1",
    .ball = ball,
    .exact = exact,
    .work = work,
};
