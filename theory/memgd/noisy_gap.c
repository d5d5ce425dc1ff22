/*
 * How far the margin of noisy_flow is from its limit.
 */
#include "theory/noisy.h"
#include "theory/quantity.h"

enum { FREQUENCY, NOISE, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t twice;
    arb_t limit;

    fmpq_init (twice);
    fmpq_mul (twice, at + FREQUENCY, at + TIME);
    fmpq_mul_2exp (twice, twice, 1);
    arb_init (limit);
    noisy_flow (out, twice, at + NOISE, prec);
    noisy_limit (limit, at + NOISE, prec);
    arb_sub (out, limit, out, prec);
    arb_clear (limit);
    fmpq_clear (twice);
    return EVALUATED;
}

QUANTITY (memgd_noisy_gap) = {
    .axes = "p eps t",
    .domain = "0 < p < 1, 0 < eps < 1/2, t >= 0",
    .formula = "\\log((1-\\epsilon)/\\epsilon) - m(t)",
    .ball = ball,
};
