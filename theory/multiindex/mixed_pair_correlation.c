/*
 * Strict local maxima of the correlation of two planted directions with the
 * fixed link h_2 + c h_3, w = c^2: m of them learnt, and in what is left over
 * every overlap at -2/(3w), which adds 4/(27 w^2) each.
 */
#include "theory/quantity.h"

enum { WEIGHT, LEARNT };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong m;
    fmpq_t left;

    if (!fmpq_get_index (&m, at + LEARNT))
        return OUT_OF_DOMAIN;
    fmpq_init (left);
    fmpq_set_si (left, 4 * (2 - m) * (2 - m), 27);
    fmpq_div (left, left, at + WEIGHT);
    fmpq_div (left, left, at + WEIGHT);
    fmpq_add_si (value, at + WEIGHT, 1);
    fmpq_mul_si (value, value, m);
    fmpq_add (value, value, left);
    fmpq_clear (left);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_mixed_pair_correlation) = {
    .axes = "weight m",
    .domain = "weight > 4/3, integer 0 <= m <= 2",
    .formula = "m (1 + c^2) + (2-m)^2 \\frac{4}{27 c^4},\\ c^2 = "
               "\\text{weight}",
    .ball = ball,
    .exact = exact,
};
