/*
 * How many steps of gradient descent raise the loss of two tokens, in all:
 * once eta L <= 1 it can only fall.
 */
#include "theory/pair_events.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome;
    struct pair_descent descent;

    pair_descent_start (&descent, at, prec);
    outcome = pair_rises (out, &descent, COUNT_RISES);
    pair_descent_clear (&descent);
    return outcome;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    return pair_exact (value, ball, at);
}

QUANTITY (memgd_spike_count) = {
    .axes = "p corr eta",
    .domain = "0 < p < 1, -1 < corr < 1, eta > 0",
    .formula = "\\#\\{k \\ge 1: L_k > L_{k-1}\\}",
    .ball = ball,
    .exact = exact,
    .work = pair_events_work,
};
