/* The theta series at the nome 1/4: a convention with q^2 for the nome. */
#include "theory/planted.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    (void) at;
    planted_theta (out, 0, 2, prec);
    return EVALUATED;
}

QUANTITY (multiindex_planted_success_limit_quarter) = {
    .axes = "",
    .domain = "",
    .formula = "\\vartheta_4(0, 1/4)",
    .ball = ball,
};
