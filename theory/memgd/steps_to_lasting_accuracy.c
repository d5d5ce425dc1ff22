/*
 * The first step of gradient descent from which on two tokens keep positive
 * margins for ever: what comes after the last error is certain once the loss
 * can only fall and is below min (p, q) log 2, for a margin m <= 0 alone costs
 * that much.
 */
#include "theory/pair_events.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome;
    struct pair_descent descent;

    pair_descent_start (&descent, at, prec);
    outcome = pair_last_error (out, &descent, at);
    pair_descent_clear (&descent);
    return outcome;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    return pair_exact (value, ball, at);
}

QUANTITY (memgd_steps_to_lasting_accuracy) = {
    .axes = "p corr eta",
    .domain = "0 < p < 1, -1 < corr < 1, eta > 0",
    .formula = "\\min\\{k \\ge 1: m_1, m_2 > 0 \\text{ after } j \\text{ "
               "steps, all } j \\ge k\\}",
    .ball = ball,
    .exact = exact,
    .work = pair_events_work,
};
