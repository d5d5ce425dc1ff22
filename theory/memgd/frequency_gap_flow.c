/* The gap of frequency_gap along the flow at time eta k, which is never
   negative: a rival. */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, MORE, LESS, RATE, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t time;
    arb_t behind;

    fmpq_init (time);
    arb_init (behind);
    fmpq_mul (time, at + RATE, at + STEPS);
    fmpq_mul (time, time, at + MORE);
    arb_set_fmpq (out, time, prec);
    margin_flow (out, out, at + CLASSES, prec);
    fmpq_mul (time, at + RATE, at + STEPS);
    fmpq_mul (time, time, at + LESS);
    arb_set_fmpq (behind, time, prec);
    margin_flow (behind, behind, at + CLASSES, prec);
    arb_sub (out, out, behind, prec);
    fmpq_clear (time);
    arb_clear (behind);
    return EVALUATED;
}

QUANTITY (memgd_frequency_gap_flow) = {
    .axes = "M p q eta k",
    .domain = "integer M >= 2, 0 < q < p < 1, eta > 0, k > 0",
    .formula = "m(p, \\eta k) - m(q, \\eta k)",
    .ball = ball,
};
