/*
 * The rate of log det G on the flow: 2 tr ((I - G) S), exactly.
 */
#include "theory/turning.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t power;

    fmpq_init (power);
    turning_rates_exact (value, power, at);
    fmpq_clear (power);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_determinant_growth) = {
    .axes = TURNING_START,
    .domain = TURNING_START_DOMAIN,
    .formula = "\\frac{d}{dt} \\log\\det G = 2\\,\\mathrm{tr}((I-G) S),\\ S = "
               "f_1 f_1^T + \\mathrm{diag}(0, \\tfrac{9}{50} G_{22}),\\ f_1 "
               "= (1, \\tfrac12)",
    .ball = ball,
    .exact = exact,
};
