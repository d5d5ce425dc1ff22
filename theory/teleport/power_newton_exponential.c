/*
 * 1/e: the limit of the factor for many powers.
 */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    (void) at;
    arb_set_si (out, -1);
    arb_exp (out, out, prec);
    return EVALUATED;
}

QUANTITY (teleport_power_newton_exponential) = {
    .axes = "p",
    .domain = "p > 2",
    .formula = "1/e",
    .ball = ball,
};
