/*
 * A bound from below for the gap of noisy_gap, which it approaches.
 */
#include "theory/noisy.h"
#include "theory/quantity.h"

enum { FREQUENCY, NOISE, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t twice;
    arb_t decay;

    fmpq_init (twice);
    fmpq_mul (twice, at + FREQUENCY, at + TIME);
    fmpq_mul_2exp (twice, twice, 1);
    arb_init (decay);
    noisy_decay (out, decay, twice, at + NOISE, prec);
    arb_mul (out, out, decay, prec);
    arb_clear (decay);
    fmpq_clear (twice);
    return EVALUATED;
}

QUANTITY (memgd_noisy_gap_below) = {
    .axes = "p eps t",
    .domain = "0 < p < 1, 0 < eps < 1/2, t >= 0",
    .formula =
        "(1-2\\epsilon)/(1-\\epsilon) ((1-\\epsilon)/\\epsilon)^\\epsilon "
        "e^{-2p\\epsilon(1-\\epsilon) t}",
    .ball = ball,
};
