/*
 * The first step of gradient descent after which two tokens both have a
 * positive margin.  Step 1 is decided in rationals, for there a margin may be
 * nought; later steps by the signs of balls, which are never both certain and
 * wrong.
 */
#include "theory/pair_events.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome = EVALUATED;
    struct pair_descent descent;

    if (pair_first_step_accurate (at) > 0)
        arb_one (out);
    else {
        pair_descent_start (&descent, at, prec);
        pair_descent_run (&descent, 2);
        outcome = pair_first_accurate (out, &descent);
        pair_descent_clear (&descent);
    }
    return outcome;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    return pair_exact (value, ball, at);
}

QUANTITY (memgd_steps_to_accuracy) = {
    .axes = "p corr eta",
    .domain = "0 < p < 1, -1 < corr < 1, eta > 0",
    .formula = "\\min\\{k \\ge 1: m_1, m_2 > 0 \\text{ after k steps}\\}",
    .ball = ball,
    .exact = exact,
    .work = pair_events_work,
};
