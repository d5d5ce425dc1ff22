/*
 * A bound from above for k gradient steps of size eta: the flow of
 * margin_flow at the time eta k e^{eta p}.  The clock G (m) = (M-1) m + e^m -
 * 1 moves by (M-1) h + e^m (e^h - 1) when a step adds h = eta p M / (M-1+e^m)
 * <= eta p, and e^h - 1 <= h e^h makes that at most eta p M e^h.
 */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, FREQUENCY, RATE, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t step;
    arb_t first;

    fmpq_init (step);
    arb_init (first);
    fmpq_mul (step, at + RATE, at + FREQUENCY);
    arb_set_fmpq (first, step, prec);
    arb_exp (out, first, prec);
    arb_mul (out, out, first, prec);
    arb_mul_fmpz (out, out, fmpq_numref (at + STEPS), prec);
    margin_flow (out, out, at + CLASSES, prec);
    fmpq_clear (step);
    arb_clear (first);
    return EVALUATED;
}

QUANTITY (memgd_descent_flow_late) = {
    .axes = "M p eta k",
    .domain = "integer M >= 2, 0 < p < 1, eta > 0, integer k >= 1",
    .formula = "(M-1) m + e^m = M p \\eta k e^{\\eta p} + 1",
    .ball = ball,
};
