/*
 * Not combined_bound_sharp: the teleported step opens each period.
 */
#include "theory/combined.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return combined_steps (out, at, TWO_GRADIENTS, 1, prec);
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return fmpq_get_d (at);
}

QUANTITY (teleport_combined_bound_sharp_first) = {
    .axes = "K period kappa",
    .domain = "integer 0 <= K <= 10000000, integer 1 <= period <= 10000000, "
              "0 < kappa < 1",
    .formula = "\\delta_K,\\ r/\\delta \\text{ first in each period}",
    .ball = ball,
    .work = work,
};
