/* The leading law of the margin alone, log (M p t): a rival. */
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
    arb_log (out, out, prec);
    fmpq_clear (clock);
    return EVALUATED;
}

QUANTITY (memgd_margin_logarithm) = {
    .axes = "M p t",
    .domain = "integer M >= 2, 0 < p < 1, t > 0",
    .formula = "\\log(M p t)",
    .ball = ball,
};
