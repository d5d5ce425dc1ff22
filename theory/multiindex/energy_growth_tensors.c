/*
 * The same with S from the target's Hermite coefficients, in balls.
 */
#include "theory/turning.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t growth;

    arb_init (growth);
    turning_rates (growth, out, at, prec + 30);
    arb_clear (growth);
    return EVALUATED;
}

QUANTITY (multiindex_energy_growth_tensors) = {
    .axes = TURNING_START,
    .domain = TURNING_START_DOMAIN,
    .formula = "2\\,\\mathrm{tr}((I-G) S G S),\\ S = \\sum_k k <f_k, \\cdot "
               "\\otimes G^{\\otimes(k-1)} f_k>",
    .ball = ball,
};
