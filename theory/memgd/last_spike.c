/*
 * The last step of gradient descent that raises the loss of two tokens, 0
 * where none does: once eta L <= 1 it can only fall.
 */
#include "theory/pair_events.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome;
    struct pair_descent descent;

    pair_descent_start (&descent, at, prec);
    outcome = pair_rises (out, &descent, LAST_RISE);
    pair_descent_clear (&descent);
    return outcome;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    return pair_exact (value, ball, at);
}

QUANTITY (memgd_last_spike) = {
    .axes = "p corr eta",
    .domain = "0 < p < 1, -1 < corr < 1, eta > 0",
    .formula = "\\max\\{k \\ge 1: L_k > L_{k-1}\\} \\cup \\{0\\}",
    .ball = ball,
    .exact = exact,
    .work = pair_events_work,
};
