/*
 * The loss of two tokens after k steps of gradient descent, by plain balls in
 * the sum and the difference of the margins: theory/pair_plain.h.
 */
#include "theory/pair_plain.h"
#include "theory/quantity.h"

enum { STEPS = 3 };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong k = fmpz_get_si (fmpq_numref (at + STEPS));
    struct pair_plain plain;

    pair_plain_start (&plain, at, prec);
    for (; k > 0; k--)
        pair_plain_step (&plain);
    pair_plain_loss (out, &plain);
    pair_plain_clear (&plain);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 150 * (1 + fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (memgd_spike_loss_plain) = {
    .axes = "p corr eta k",
    .domain =
        "0 < p < 1, -1 < corr < 1, eta > 0, integer 0 <= k <= 1000000000",
    .formula =
        "x \\leftarrow x + 2\\eta(1-\\rho)(p s_1 + q s_2),\\ y \\leftarrow y "
        "+ 2\\eta(1+\\rho)(p s_1 - q s_2),\\ m = (x \\pm y)/2",
    .ball = ball,
    .work = work,
};
