/*
 * The rate of Phi on the flow: 2 tr ((I - G) S G S), exactly.
 */
#include "theory/turning.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t growth;

    fmpq_init (growth);
    turning_rates_exact (growth, value, at);
    fmpq_clear (growth);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_energy_growth) = {
    .axes = TURNING_START,
    .domain = TURNING_START_DOMAIN,
    .formula = "\\dot\\Phi = 2\\,\\|(I-G)^{1/2} S G^{1/2}\\|_F^2 = "
               "2\\,\\mathrm{tr}((I-G) S G S)",
    .ball = ball,
    .exact = exact,
};
