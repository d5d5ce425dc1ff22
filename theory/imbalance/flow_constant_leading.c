/* (log c)^2/4, below flow_constant for every c. */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_log_fmpz (out, fmpq_numref (at), prec);
    arb_mul_2exp_si (out, out, -1);
    arb_mul (out, out, out, prec);
    return EVALUATED;
}

QUANTITY (imbalance_flow_constant_leading) = {
    .axes = "c",
    .domain = "integer c >= 2",
    .formula = "(\\log c)^2/4",
    .ball = ball,
};
