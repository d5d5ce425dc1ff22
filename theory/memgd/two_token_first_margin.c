/*
 * The margin of token i after one gradient step of size eta from 0: at 0 both
 * classes have the probability 1/2, and two scores move.
 */
#include "theory/two_token.h"

enum { FREQUENCY, CORRELATION, RATE, TOKEN };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t other;
    slong i = fmpz_get_si (fmpq_numref (at + TOKEN));

    fmpq_init (other);
    two_token_frequency (value, at, i);
    two_token_frequency (other, at, 3 - i);
    fmpq_mul (other, other, at + CORRELATION);
    fmpq_sub (value, value, other);
    fmpq_mul (value, value, at + RATE);
    fmpq_clear (other);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (memgd_two_token_first_margin) = {
    .axes = "p corr eta i",
    .domain = "0 < p < 1, -1 < corr < 1, eta > 0, integer 1 <= i <= 2",
    .formula = "\\eta (p_i - \\rho p_j),\\ p_1 = p,\\ p_2 = 1 - p,\\ j \\ne i",
    .ball = ball,
    .exact = exact,
};
