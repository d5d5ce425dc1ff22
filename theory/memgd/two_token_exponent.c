/*
 * The power of time with which the difference of the two margins tends to
 * log (p_1 / p_2): with r = t e^-m / (its limit), in log t, the linear part of
 * the system is -(1, -corr; -corr, 1) / (1 - corr), with the eigenvalue
 * -(1 + corr) / (1 - corr) on (1, -1), whatever p; t says where a slope is
 * compared with it.
 */
#include "theory/quantity.h"

enum { CORRELATION = 1 };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t under;

    fmpq_init (under);
    fmpq_add_si (value, at + CORRELATION, 1);
    fmpq_sub_si (under, at + CORRELATION, 1);
    fmpq_neg (under, under);
    fmpq_div (value, value, under);
    fmpq_clear (under);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (memgd_two_token_exponent) = {
    .axes = "p corr t",
    .domain = "0 < p < 1, -1 < corr < 1, t > 0",
    .formula = "(1+\\rho)/(1-\\rho)",
    .ball = ball,
    .exact = exact,
};
