/*
 * Not strong_rate: (1 - mu)^K, which the Polyak-Lojasiewicz inequality gives.
 */
#include "theory/contraction.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    contraction_ball_of (out, contraction_complement, at, 1, prec);
    return EVALUATED;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    return contraction_exact_of (value, contraction_complement, at, 1);
}

QUANTITY (teleport_strong_rate_lojasiewicz) = {
    .axes = "mu K",
    .domain = "0 < mu < 1, integer K >= 0",
    .formula = "(1-\\mu)^K",
    .ball = ball,
    .exact = exact,
};
