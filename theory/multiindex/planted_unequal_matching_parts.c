/*
 * The law of greedy matching on normal numbers times the weights (1, r; r,
 * r^2): 0, none is positive; 1, one is picked; 2, both in place; 3, both
 * exchanged. By parts.
 */
#include "theory/unequal.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return unequal_matching (out, at, 1, prec);
}

static double
work (const fmpq *at, slong prec)
{
    (void) at;
    return unequal_work (prec);
}

QUANTITY (multiindex_planted_unequal_matching_parts) = {
    .axes = "ratio m",
    .domain = "1/20 <= ratio <= 1, integer 0 <= m <= 3",
    .formula = "P(2) = \\frac14 - \\int_0^\\infty H(ry) H(y/r)\\,d\\Phi(y)^2, "
               "\\ P(3) = \\frac14 - \\int_0^\\infty "
               "H(y)^2\\,d[\\Phi(ry)\\Phi(y/r)],\\ P(0) = 2^{-4}",
    .ball = ball,
    .work = work,
};
