/*
 * The same loss by x_{k+1} = x_k + g (x_k) + beta (x_k - x_{k-1}) in the sum
 * and the difference of the margins, in plain balls: theory/pair_plain.h.
 */
#include "theory/pair_plain.h"
#include "theory/quantity.h"

enum { BETA = 3, STEPS };

/* Add BETA (NOW - BEFORE) to NEXT, and move on. */
static void
carry (arb_t next, arb_t now, arb_t before, const arb_t beta, slong prec)
{
    arb_sub (before, now, before, prec);
    arb_addmul (next, beta, before, prec);
    arb_set (before, now);
    arb_set (now, next);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong k = fmpz_get_si (fmpq_numref (at + STEPS));
    arb_ptr v = _arb_vec_init (5), beta = v + 4;
    struct pair_plain plain;

    pair_plain_start (&plain, at, prec);
    arb_set_fmpq (beta, at + BETA, prec);
    for (; k > 0; k--) {
        pair_plain_step (&plain);
        carry (plain.x, v, v + 1, beta, prec);
        carry (plain.y, v + 2, v + 3, beta, prec);
    }
    pair_plain_loss (out, &plain);
    pair_plain_clear (&plain);
    _arb_vec_clear (v, 5);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 150 * (1 + fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (memgd_spike_momentum_loss_plain) = {
    .axes = "p corr eta beta k",
    .domain = "0 < p < 1, -1 < corr < 1, eta > 0, 0 <= beta < 1, integer 0 <= "
              "k <= 1000000000",
    .formula = "x_{k+1} = x_k + 2\\eta(1-\\rho)(p s_1 + q s_2) + "
               "\\beta(x_k-x_{k-1}),\\ y_{k+1} = y_k + 2\\eta(1+\\rho)(p s_1 "
               "- q s_2) + \\beta(y_k-y_{k-1}),\\ m = (x \\pm y)/2",
    .ball = ball,
    .work = work,
};
