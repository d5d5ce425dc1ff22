/* The same mean as a quotient of beta functions, B (a-j, b) / B (a, b). */
#include "theory/quantity.h"

enum { POWER, WIDTH, DIMENSION };

/* Multiply OUT by Gamma (z), or divide by it, z = (twice)/2. */
static void
times_gamma (arb_t out, const fmpq_t twice, int up, slong prec)
{
    arb_t gamma;
    fmpq_t half;

    arb_init (gamma);
    fmpq_init (half);
    fmpq_div_2exp (half, twice, 1);
    arb_set_fmpq (gamma, half, prec);
    if (up)
        arb_gamma (gamma, gamma, prec);
    else
        arb_rgamma (gamma, gamma, prec);
    arb_mul (out, out, gamma, prec);
    arb_clear (gamma);
    fmpq_clear (half);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t twice, shift;

    fmpq_init (twice);
    fmpq_init (shift);
    fmpq_mul_2exp (shift, at + POWER, 1);
    fmpq_sub (twice, at + WIDTH, shift);
    if (fmpq_sgn (twice) <= 0) {
        fmpq_clear (twice);
        fmpq_clear (shift);
        return OUT_OF_DOMAIN;
    }
    /* Gamma (a-j) Gamma (a+b) / (Gamma (a) Gamma (a+b-j)). */
    arb_one (out);
    times_gamma (out, twice, 1, prec + 20);
    times_gamma (out, at + DIMENSION, 1, prec + 20);
    times_gamma (out, at + WIDTH, 0, prec + 20);
    fmpq_sub (twice, at + DIMENSION, shift);
    times_gamma (out, twice, 0, prec + 20);
    fmpq_clear (twice);
    fmpq_clear (shift);
    return EVALUATED;
}

QUANTITY (multiindex_overlap_inverse_moment_direct) = {
    .axes = "j r d",
    .domain = "integer j >= 0, integer 1 <= r < d <= 100000, "
              "where r > 2j as the mean is infinite otherwise",
    .formula = "B(r/2-j, (d-r)/2) / B(r/2, (d-r)/2)",
    .ball = ball,
};
