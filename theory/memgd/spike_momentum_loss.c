/*
 * The loss of two tokens after k steps of gradient descent with momentum: see
 * theory/pair_momentum.h.
 */
#include "theory/pair_momentum.h"
#include "theory/quantity.h"

enum { STEPS = 4 };

static enum evaluation
curve (arb_ptr balls, const fmpq *at, const fmpq *last, slong n, slong prec)
{
    struct pair_momentum momentum;
    slong i;

    pair_momentum_start (&momentum, at, prec);
    for (i = 0; i < n; i++) {
        pair_momentum_run (&momentum, fmpz_get_si (fmpq_numref (last + i)));
        pair_descent_loss (balls + i, &momentum.descent);
    }
    pair_momentum_clear (&momentum);
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

QUANTITY (memgd_spike_momentum_loss) = {
    .axes = "p corr eta beta k",
    .domain = "0 < p < 1, -1 < corr < 1, eta > 0, 0 <= beta < 1, integer 0 <= "
              "k <= 1000000000",
    .formula =
        "p \\log(1+e^{-m_1}) + q \\log(1+e^{-m_2}),\\ n \\leftarrow "
        "\\beta n + 2\\eta(p s_1 - \\rho q s_2, q s_2 - \\rho p s_1),\\ "
        "m \\leftarrow m + n,\\ s_i = 1/(1+e^{m_i}),\\ q = 1-p",
    .ball = ball,
    .curve = curve,
    .work = work,
};
