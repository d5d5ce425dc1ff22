/* The flow of noisy_flow at the time eta k of k steps: a rival. */
#include "theory/noisy.h"
#include "theory/quantity.h"

enum { FREQUENCY, NOISE, RATE, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t twice;

    fmpq_init (twice);
    fmpq_mul (twice, at + FREQUENCY, at + RATE);
    fmpq_mul (twice, twice, at + STEPS);
    fmpq_mul_2exp (twice, twice, 1);
    noisy_flow (out, twice, at + NOISE, prec);
    fmpq_clear (twice);
    return EVALUATED;
}

QUANTITY (memgd_noisy_descent_flow) = {
    .axes = "p eps eta k",
    .domain = "0 < p < 1, 0 < eps < 1/2, eta > 0, k > 0",
    .formula = "2p(1-\\epsilon) \\eta k = m - \\epsilon^{-1} \\log((1 - "
               "\\epsilon - \\epsilon e^m)/(1 - 2\\epsilon))",
    .ball = ball,
};
