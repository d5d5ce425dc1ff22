/*
 * The second direction's overlap once the first is learnt: the second squared
 * pivot, G_22 - G_12^2 / G_11, which the first stage does not change.
 */
#include "theory/quantity.h"

enum { FIRST, CROSS, SECOND };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t part;

    fmpq_init (part);
    fmpq_mul (part, at + CROSS, at + CROSS);
    fmpq_div (part, part, at + FIRST);
    fmpq_sub (value, at + SECOND, part);
    fmpq_clear (part);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_second_stage_start) = {
    .axes = "g11 g12 g22",
    .domain = "0 < g11 < 1, 0 < g22 < 1, g12*g12 < g11*g22, "
              "g11+g22+g12*g12 < 1+g11*g22",
    .formula = "G_{22} - G_{12}^2/G_{11}",
    .ball = ball,
    .exact = exact,
};
