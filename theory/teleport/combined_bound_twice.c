/*
 * Not combined_bound_sharp: each plain step adds 2 to 1/delta, as a second
 * factor of 2 would have it.
 * See theory/combined.h.
 */
#include "theory/combined.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return combined_ball (out, at, FOUR_HALVES, prec);
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    return combined_exact (value, at, FOUR_HALVES);
}

QUANTITY (teleport_combined_bound_twice) = {
    .axes = "K period kappa",
    .domain = "integer K >= 0, integer period >= 1, 0 < kappa < 1",
    .formula = "\\delta_K:\\ 1/\\delta_K = 2 r^n + 2 (B-1)(r^n-1)/\\kappa + "
               "2  j,\\ r = 1/(1-\\kappa),\\ K = nB + j",
    .ball = ball,
    .exact = exact,
};
