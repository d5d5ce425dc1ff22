/*
 * The gap after K steps of a schedule that teleports once a period, each plain
 * step adding 1/2 to 1/delta (the descent lemma and delta <= |g| R).
 * See theory/combined.h.
 */
#include "theory/combined.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return combined_ball (out, at, ONE_GRADIENT, prec);
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    return combined_exact (value, at, ONE_GRADIENT);
}

QUANTITY (teleport_combined_bound) = {
    .axes = "K period kappa",
    .domain = "integer K >= 0, integer period >= 1, 0 < kappa < 1",
    .formula =
        "\\delta_K:\\ 1/\\delta_K = 2 r^n + \\frac12 (B-1)(r^n-1)/\\kappa + "
        "\\frac12  j,\\ r = 1/(1-\\kappa),\\ K = nB + j",
    .ball = ball,
    .exact = exact,
};
