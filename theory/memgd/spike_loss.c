/*
 * The loss of two tokens after k steps of gradient descent.  The weights are
 * carried as a midpoint and a disc around it, which the symmetric derivative
 * of a step widens by its largest eigenvalue alone: see theory/pair_descent.c.
 */
#include "theory/pair_descent.h"
#include "theory/quantity.h"

enum { STEPS = 3 };

static enum evaluation
curve (arb_ptr balls, const fmpq *at, const fmpq *last, slong n, slong prec)
{
    struct pair_descent descent;
    slong i;

    pair_descent_start (&descent, at, prec);
    for (i = 0; i < n; i++) {
        pair_descent_run (&descent, fmpz_get_si (fmpq_numref (last + i)));
        pair_descent_loss (balls + i, &descent);
    }
    pair_descent_clear (&descent);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return curve (out, at, at + STEPS, 1, prec);
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return pair_descent_work (fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (memgd_spike_loss) = {
    .axes = "p corr eta k",
    .domain =
        "0 < p < 1, -1 < corr < 1, eta > 0, integer 0 <= k <= 1000000000",
    .formula = "p \\log(1+e^{-m_1}) + q \\log(1+e^{-m_2}),\\ m \\leftarrow m "
               "+ 2\\eta(p s_1 - \\rho q s_2, q s_2 - \\rho p s_1),\\ s_i = "
               "1/(1+e^{m_i}),\\ q = 1-p",
    .ball = ball,
    .curve = curve,
    .work = work,
};
