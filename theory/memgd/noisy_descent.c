/*
 * The margin that k gradient steps of size eta give to a token of frequency p
 * whose label, of two, is flipped with probability eps, embeddings
 * orthonormal, from zero: theory/noisy.h.
 */
#include "theory/noisy.h"
#include "theory/quantity.h"

enum { FREQUENCY, NOISE, RATE, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t twice;

    fmpq_init (twice);
    fmpq_mul (twice, at + FREQUENCY, at + RATE);
    fmpq_mul_2exp (twice, twice, 1);
    noisy_descent (out, twice, at + NOISE,
                   fmpz_get_si (fmpq_numref (at + STEPS)), prec);
    fmpq_clear (twice);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 80 * fmpz_get_d (fmpq_numref (at + STEPS));
}

QUANTITY (memgd_noisy_descent) = {
    .axes = "p eps eta k",
    .domain =
        "0 < p < 1, 0 < eps < 1/2, eta > 0, integer 0 <= k <= 1000000000",
    .formula = "f^k(0),\\ f(m) = m + 2\\eta p (1/(1 + e^m) - \\epsilon)",
    .ball = ball,
    .work = work,
};
