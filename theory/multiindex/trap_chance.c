/*
 * The chance that one column learns the first of two directions, from a
 * uniform start in any dimension.
 */
#include "theory/trap.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    trap_chance (out, at, prec);
    return EVALUATED;
}

QUANTITY (multiindex_trap_chance) = {
    .axes = "k a",
    .domain = "integer 3 <= k <= 64, a > 0",
    .formula = "\\tfrac1\\pi(\\arctan a^{-1/(k-2)} + \\arctan a^{-1/e}),\\ e "
               "= k\\text{ for odd }k,\\ k-2\\text{ for even}",
    .ball = ball,
};
