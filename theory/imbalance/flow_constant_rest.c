/* (log c)^2/c, a bound on what flow_constant_law leaves out. */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_log_fmpz (out, fmpq_numref (at), prec);
    arb_mul (out, out, out, prec);
    arb_div_fmpz (out, out, fmpq_numref (at), prec);
    return EVALUATED;
}

QUANTITY (imbalance_flow_constant_rest) = {
    .axes = "c",
    .domain = "integer c >= 1000",
    .formula = "(\\log c)^2/c",
    .ball = ball,
};
