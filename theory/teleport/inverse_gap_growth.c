/* By how much 1 / (f - f*) grows in a step of size 1 / L, at least, in units
   of 1 / (L R^2): 1, teleports in between or not. */
#include "theory/logistic_data.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    (void) at;
    fmpq_one (value);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_inverse_gap_growth) = {
    .axes = LOGISTIC_AXES,
    .domain = LOGISTIC_DOMAIN,
    .formula = "1 \\le L R^2 (1/\\delta_{k+1} - 1/\\delta_k)",
    .ball = ball,
    .exact = exact,
};
