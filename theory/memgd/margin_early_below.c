/* A bound from below for the margin of margin_flow, sharp at early times: m =
   p t - (e^m - 1 - m) / M with m <= p t. */
#include "theory/quantity.h"

enum { CLASSES, FREQUENCY, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t step;
    arb_t x;

    fmpq_init (step);
    arb_init (x);
    fmpq_mul (step, at + FREQUENCY, at + TIME);
    arb_set_fmpq (x, step, prec);
    arb_expm1 (out, x, prec);
    arb_sub (out, out, x, prec);
    arb_div_fmpz (out, out, fmpq_numref (at + CLASSES), prec);
    arb_sub (out, x, out, prec);
    fmpq_clear (step);
    arb_clear (x);
    return EVALUATED;
}

QUANTITY (memgd_margin_early_below) = {
    .axes = "M p t",
    .domain = "integer M >= 2, 0 < p < 1, t >= 0",
    .formula = "p t - (e^{p t} - 1 - p t)/M",
    .ball = ball,
};
