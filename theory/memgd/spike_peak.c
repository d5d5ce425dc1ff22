/*
 * The step, of the first K, after which the loss of two tokens is largest.
 */
#include "theory/pair_events.h"

enum { STEPS = 3 };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome;
    struct pair_descent descent;

    pair_descent_start (&descent, at, prec);
    outcome =
        pair_peak (out, &descent, fmpz_get_si (fmpq_numref (at + STEPS)));
    pair_descent_clear (&descent);
    return outcome;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    return pair_exact (value, ball, at);
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return pair_descent_work (fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (memgd_spike_peak) = {
    .axes = "p corr eta K",
    .domain = "0 < p < 1, -1 < corr < 1, eta > 0, integer 1 <= K <= 1000000",
    .formula = "\\arg\\max_{1 \\le k \\le K} L_k",
    .ball = ball,
    .exact = exact,
    .work = work,
};
