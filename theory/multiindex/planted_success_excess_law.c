/* The leading term of the excess. */
#include "theory/planted.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    planted_theta (out, 1, 1, prec + 8);
    arb_neg (out, out);
    arb_div_fmpz (out, out, fmpq_numref (at), prec + 8);
    return EVALUATED;
}

QUANTITY (multiindex_planted_success_excess_law) = {
    .axes = "q",
    .domain = "integer q >= 1",
    .formula = "\\frac1q \\sum_j (-1)^{j+1} j^2 2^{-j^2}",
    .ball = ball,
};
