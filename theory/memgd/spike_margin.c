/*
 * The margin of token i of two after k steps of gradient descent, in balls as
 * theory/pair_descent.c has them; rational for k <= 1.
 */
#include "theory/pair_descent.h"
#include "theory/quantity.h"

enum { STEPS = 3, TOKEN };

/* The token, from 0. */
static int
token (const fmpq *at)
{
    return (int) fmpz_get_si (fmpq_numref (at + TOKEN)) - 1;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong k;

    if (!fmpq_get_index (&k, at + STEPS)
        || !pair_descent_exact (value, at, k, token (at)))
        return UNABLE;
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct pair_descent descent;
    fmpq_t value;

    fmpq_init (value);
    if (exact (value, at) == EVALUATED)
        arb_set_fmpq (out, value, prec);
    else {
        pair_descent_start (&descent, at, prec);
        pair_descent_run (&descent, fmpz_get_si (fmpq_numref (at + STEPS)));
        pair_descent_margin (out, &descent, token (at));
        pair_descent_clear (&descent);
    }
    fmpq_clear (value);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return pair_descent_work (fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (memgd_spike_margin) = {
    .axes = "p corr eta k i",
    .domain = "0 < p < 1, -1 < corr < 1, eta > 0, integer 0 <= k <= "
              "1000000000, integer 1 <= i <= 2",
    .formula = "m_i after k steps m \\leftarrow m + 2\\eta(p s_1 - \\rho q "
               "s_2, q s_2 - \\rho p s_1),\\ s_j = 1/(1+e^{m_j}),\\ q = 1-p",
    .ball = ball,
    .exact = exact,
    .work = work,
};
