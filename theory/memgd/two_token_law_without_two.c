/*
 * The law for one score that moves instead of two.
 */
#include "theory/two_token.h"

enum { FREQUENCY, CORRELATION, TIME, TOKEN };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t t;

    arb_init (t);
    arb_set_fmpq (t, at + TIME, prec + 30);
    arb_mul_2exp_si (t, t, -1);
    two_token_law (out, at, t, fmpz_get_si (fmpq_numref (at + TOKEN)), prec);
    arb_clear (t);
    return EVALUATED;
}

QUANTITY (memgd_two_token_law_without_two) = {
    .axes = "p corr t i",
    .domain = "0 < p < 1, -1 < corr < 1, t > 0, integer 1 <= i <= 2",
    .formula = "\\log t + \\log((1-\\rho)p_i)",
    .ball = ball,
};
