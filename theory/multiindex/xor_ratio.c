/*
 * What the flow of h1 (z1) h1 (z2) keeps: g_i' = 2 g_1 g_2 (1 - g_i), so log
 * (1 - g_i) falls at the same rate for both.
 */
#include "theory/quantity.h"

enum { FIRST, SECOND, TIME };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t rest;

    fmpq_init (rest);
    fmpq_sub_si (value, at + FIRST, 1);
    fmpq_sub_si (rest, at + SECOND, 1);
    fmpq_div (value, value, rest);
    fmpq_clear (rest);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_xor_ratio) = {
    .axes = "g1 g2 t",
    .domain = "0 < g1 < 1, 0 < g2 < 1, t >= 0",
    .formula = "\\frac{1-g_1(t)}{1-g_2(t)} = \\frac{1-g_1(0)}{1-g_2(0)}",
    .ball = ball,
    .exact = exact,
};
