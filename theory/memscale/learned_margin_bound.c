/* A bound from below for the margin of M corners, by Jordan's inequality. */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_set_si (value, 8, 1);
    fmpq_div (value, value, at);
    fmpq_div (value, value, at);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (memscale_learned_margin_bound) = {
    .axes = "M",
    .domain = "integer M >= 2",
    .formula = "8/M^2",
    .ball = ball,
    .exact = exact,
};
