/*
 * The share of the gap that K steps of size 1/L leave to mu-strongly convex
 * functions, at most; L = 1, so that mu is mu/L.
 */
#include "theory/contraction.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    contraction_ball_of (out, contraction_complement, at, 2, prec);
    return EVALUATED;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    return contraction_exact_of (value, contraction_complement, at, 2);
}

QUANTITY (teleport_strong_rate) = {
    .axes = "mu K",
    .domain = "0 < mu < 1, integer K >= 0",
    .formula = "(1-\\mu)^{2K}",
    .ball = ball,
    .exact = exact,
};
