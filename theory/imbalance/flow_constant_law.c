/* How flow_constant grows with the number of classes: (log c)^2/4 +
   (log c)/sqrt c, up to (log c)^2/c for c >= 1000. */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t l;

    arb_init (l);
    /* Elementary functions of balls. */
    arb_log_fmpz (l, fmpq_numref (at), prec);
    arb_sqrt_fmpz (out, fmpq_numref (at), prec);
    arb_div (out, l, out, prec);
    arb_mul_2exp_si (l, l, -1);
    arb_addmul (out, l, l, prec);
    arb_clear (l);
    return EVALUATED;
}

QUANTITY (imbalance_flow_constant_law) = {
    .axes = "c",
    .domain = "integer c >= 2",
    .formula = "(\\log c)^2/4 + (\\log c)/\\sqrt c",
    .ball = ball,
};
