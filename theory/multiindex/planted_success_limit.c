/*
 * The chance that gradient flow with a fixed link learns all directions of
 * sum_j h_k (z_j), k >= 3 odd, when they are many, in many more dimensions.
 * The sum over j of planted_success converges under the majorant 2^(-j^2).
 */
#include "theory/planted.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    (void) at;
    planted_theta (out, 0, 1, prec);
    return EVALUATED;
}

QUANTITY (multiindex_planted_success_limit) = {
    .axes = "",
    .domain = "",
    .formula = "\\vartheta_4(0, 1/2) = \\sum_{j} (-1)^j 2^{-j^2}",
    .ball = ball,
};
