/*
 * The margin of margin_flow at late times to two terms, theory/late.h.
 */
#include "theory/late.h"

enum { CLASSES, FREQUENCY, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t clock;

    fmpq_init (clock);
    fmpq_mul (clock, at + CLASSES, at + FREQUENCY);
    fmpq_mul (clock, clock, at + TIME);
    late_law (out, at + CLASSES, clock, prec);
    fmpq_clear (clock);
    return EVALUATED;
}

QUANTITY (memgd_margin_law) = {
    .axes = "M p t",
    .domain = "integer M >= 2, 0 < p < 1, t > 0",
    .formula = "L - ((M-1) L - 1)/T,\\ T = M p t,\\ L = \\log T",
    .ball = ball,
};
