/*
 * Another route to combined_bound_sharp: the recursion, step by step.
 */
#include "theory/combined.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return combined_steps (out, at, TWO_GRADIENTS, 0, prec);
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return fmpq_get_d (at);
}

QUANTITY (teleport_combined_bound_sharp_steps) = {
    .axes = "K period kappa",
    .domain = "integer 0 <= K <= 10000000, integer 1 <= period <= 10000000, "
              "0 < kappa < 1",
    .formula =
        "\\delta_K,\\ 1/\\delta \\to 1/\\delta + 1 \\text{ or } r/\\delta",
    .ball = ball,
    .work = work,
};
