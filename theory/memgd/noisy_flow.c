/*
 * The margin that gradient flow gives at time t to a token of frequency p
 * whose label, of two, is flipped with probability eps, embeddings
 * orthonormal, from zero: theory/noisy.h.
 */
#include "theory/noisy.h"
#include "theory/quantity.h"

enum { FREQUENCY, NOISE, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t twice;

    fmpq_init (twice);
    fmpq_mul (twice, at + FREQUENCY, at + TIME);
    fmpq_mul_2exp (twice, twice, 1);
    if (fmpq_is_zero (twice))
        arb_zero (out);
    else
        noisy_flow (out, twice, at + NOISE, prec);
    fmpq_clear (twice);
    return EVALUATED;
}

QUANTITY (memgd_noisy_flow) = {
    .axes = "p eps t",
    .domain = "0 < p < 1, 0 < eps < 1/2, t >= 0",
    .formula = "2p(1-\\epsilon) t = m - \\epsilon^{-1} \\log((1 - \\epsilon - "
               "\\epsilon e^m)/(1 - 2\\epsilon))",
    .ball = ball,
};
