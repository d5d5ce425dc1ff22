/*
 * The gap after K steps of size 1/L with teleports in between, L = R = 1: each
 * step adds 1 to 1/delta, which is 2 at least at first.
 */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_add_si (value, at, 2);
    fmpq_inv (value, value);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_sharp_descent) = {
    .axes = "K",
    .domain = "integer K >= 0",
    .formula = "1/(K+2)",
    .ball = ball,
    .exact = exact,
};
