/*
 * The same with S from the target's Hermite coefficients, in balls.
 */
#include "theory/turning.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t power;

    arb_init (power);
    turning_rates (out, power, at, prec + 30);
    arb_clear (power);
    return EVALUATED;
}

QUANTITY (multiindex_determinant_growth_tensors) = {
    .axes = TURNING_START,
    .domain = TURNING_START_DOMAIN,
    .formula = "2\\,\\mathrm{tr}((I-G) S),\\ S = \\sum_k k <f_k, \\cdot "
               "\\otimes G^{\\otimes(k-1)} f_k>",
    .ball = ball,
};
