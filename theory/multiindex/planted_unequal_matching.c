/*
 * The law of greedy matching on normal numbers times the weights (1, r; r,
 * r^2): 0, none is positive; 1, one is picked; 2, both in place; 3, both
 * exchanged.
 */
#include "theory/unequal.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return unequal_matching (out, at, 0, prec);
}

static double
work (const fmpq *at, slong prec)
{
    (void) at;
    return unequal_work (prec);
}

QUANTITY (multiindex_planted_unequal_matching) = {
    .axes = "ratio m",
    .domain = "1/20 <= ratio <= 1, integer 0 <= m <= 3",
    .formula = "P(2) = \\int_0^\\infty \\Phi(y)^2\\,d[H(ry)H(y/r)],\\ P(3) = "
               "\\int_0^\\infty \\Phi(ry)\\Phi(y/r)\\,d[H(y)^2],\\ P(0) = "
               "2^{-4},\\ H = \\Phi - 1/2",
    .ball = ball,
    .work = work,
};
