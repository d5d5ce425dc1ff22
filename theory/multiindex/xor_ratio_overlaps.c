/* A rival: the ratio of the overlaps in place of that of what is missing. */
#include "theory/quantity.h"

enum { FIRST, SECOND, TIME };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_div (value, at + FIRST, at + SECOND);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_xor_ratio_overlaps) = {
    .axes = "g1 g2 t",
    .domain = "0 < g1 < 1, 0 < g2 < 1, t >= 0",
    .formula = "g_1(0) / g_2(0)",
    .ball = ball,
    .exact = exact,
};
