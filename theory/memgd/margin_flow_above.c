/* A bound from above for the margin of margin_flow: e^m = M p t + 1 - (M-1) m
   is at most M p t + 1. */
#include "theory/quantity.h"

enum { CLASSES, FREQUENCY, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t clock;

    fmpq_init (clock);
    fmpq_mul (clock, at + CLASSES, at + FREQUENCY);
    fmpq_mul (clock, clock, at + TIME);
    arb_set_fmpq (out, clock, prec);
    arb_log1p (out, out, prec);
    fmpq_clear (clock);
    return EVALUATED;
}

QUANTITY (memgd_margin_flow_above) = {
    .axes = "M p t",
    .domain = "integer M >= 2, 0 < p < 1, t >= 0",
    .formula = "\\log(M p t + 1)",
    .ball = ball,
};
