/* The leading law alone, log (M p eta k): a rival at small times. */
#include "theory/quantity.h"

enum { CLASSES, FREQUENCY, RATE, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t time;

    fmpq_init (time);
    fmpq_mul (time, at + CLASSES, at + FREQUENCY);
    fmpq_mul (time, time, at + RATE);
    fmpq_mul (time, time, at + STEPS);
    arb_set_fmpq (out, time, prec);
    arb_log (out, out, prec);
    fmpq_clear (time);
    return EVALUATED;
}

QUANTITY (memgd_margin_logarithm_steps) = {
    .axes = "M p eta k",
    .domain = "integer M >= 2, 0 < p < 1, eta > 0, k > 0",
    .formula = "\\log(M p \\eta k)",
    .ball = ball,
};
