/*
 * So many steps at most until both margins are positive, for every step size:
 *
 *     4 / ((1 - corr) mu) (1 + 14 nu / (25 eta mu)),
 *
 * mu and nu the smaller and the larger of p and q.  The argument is that of
 * the perceptron: see proofs/memgd/steps_bound.c.
 */
#include "theory/quantity.h"

enum { FREQUENCY, CORRELATION, RATE };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq *v = _fmpq_vec_init (3), *rare = v, *frequent = v + 1, *x = v + 2;

    fmpq_set (frequent, at + FREQUENCY);
    fmpq_sub_si (rare, frequent, 1);
    fmpq_neg (rare, rare);
    if (fmpq_cmp (rare, frequent) > 0)
        fmpq_swap (rare, frequent);
    fmpq_set_si (value, 14, 25);
    fmpq_mul (value, value, frequent);
    fmpq_mul (x, rare, at + RATE);
    fmpq_div (value, value, x);
    fmpq_add_si (value, value, 1);
    fmpq_mul_2exp (value, value, 2);
    fmpq_sub_si (x, at + CORRELATION, 1);
    fmpq_neg (x, x);
    fmpq_mul (x, x, rare);
    fmpq_div (value, value, x);
    _fmpq_vec_clear (v, 3);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (memgd_steps_bound) = {
    .axes = "p corr eta",
    .domain = "0 < p < 1, -1 < corr < 1, eta > 0",
    .formula = "\\frac{4}{(1-\\rho)\\mu} (1 + \\frac{14\\nu}{25\\eta\\mu}),\\ "
               "\\mu = \\min(p, q),\\ \\nu = \\max(p, q),\\ q = 1-p",
    .ball = ball,
    .exact = exact,
};
