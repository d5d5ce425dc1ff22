/*
 * The loss with momentum in the other convention, n = beta n + (1 - beta) g:
 * that of a step size of (1 - beta) eta.
 */
#include "theory/quantity.h"

USES (quantity, memgd_spike_momentum_loss);

enum { RATE = 2, BETA, AXES = 5 };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome;
    fmpq *other = _fmpq_vec_init (AXES);
    int i;

    for (i = 0; i < AXES; i++)
        fmpq_set (other + i, at + i);
    fmpq_mul (other + RATE, at + RATE, at + BETA);
    fmpq_sub (other + RATE, at + RATE, other + RATE);
    outcome = memgd_spike_momentum_loss_quantity.ball (out, other, prec);
    _fmpq_vec_clear (other, AXES);
    return outcome;
}

static double
work (const fmpq *at, slong prec)
{
    return memgd_spike_momentum_loss_quantity.work (at, prec);
}

QUANTITY (memgd_spike_momentum_damped) = {
    .axes = "p corr eta beta k",
    .domain = "0 < p < 1, -1 < corr < 1, eta > 0, 0 <= beta < 1, integer 0 <= "
              "k <= 1000000",
    .formula = "n \\leftarrow \\beta n + (1-\\beta) g",
    .ball = ball,
    .work = work,
};
