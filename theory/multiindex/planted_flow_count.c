/*
 * The law of the number of directions learnt with a fixed link h_k, k >= 3, in
 * the limit of many dimensions: that of greedy matching for odd k, the same
 * for all; and all q for even k, where an overlap grows whatever its sign.
 */
#include "theory/quantity.h"

enum { DEGREE, DIMENSION, DIRECTIONS, LEARNT };

USES (quantity, multiindex_planted_count);

static int
is_even (const fmpq *at)
{
    return fmpz_is_even (fmpq_numref (at + DEGREE));
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    if (!is_even (at))
        return multiindex_planted_count_quantity.exact (value,
                                                        at + DIRECTIONS);
    fmpq_set_si (value, fmpq_equal (at + LEARNT, at + DIRECTIONS), 1);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    if (!is_even (at))
        return multiindex_planted_count_quantity.ball (out, at + DIRECTIONS,
                                                       prec);
    arb_set_si (out, fmpq_equal (at + LEARNT, at + DIRECTIONS));
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return multiindex_planted_count_quantity.work (at + DIRECTIONS, prec);
}

QUANTITY (multiindex_planted_flow_count) = {
    .axes = "k d q m",
    .domain = "integer k >= 3, integer d >= q, integer q >= 1, "
              "integer m >= 0",
    .formula = "\\lim_{d \\to \\infty} P(\\text{flow with the link }h_k"
               "\\text{ learns }m\\text{ of }q)",
    .ball = ball,
    .exact = exact,
    .work = work,
};
