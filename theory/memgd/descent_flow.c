/* The flow of margin_flow at the time eta k of k gradient steps. */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, FREQUENCY, RATE, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t time;

    fmpq_init (time);
    fmpq_mul (time, at + RATE, at + STEPS);
    fmpq_mul (time, time, at + FREQUENCY);
    arb_set_fmpq (out, time, prec);
    margin_flow (out, out, at + CLASSES, prec);
    fmpq_clear (time);
    return EVALUATED;
}

QUANTITY (memgd_descent_flow) = {
    .axes = "M p eta k",
    .domain = "integer M >= 2, 0 < p < 1, eta > 0, k > 0",
    .formula = "(M-1) m + e^m = M p \\eta k + 1",
    .ball = ball,
};
