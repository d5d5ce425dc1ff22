/*
 * The flow q' = 1 / (1 + e^q / c) from 0 at time t = gamma n: as
 * d/dq (q + (e^q - 1) / c) = 1 + e^q / c, it solves q + (e^q - 1) / c = t.
 * With w = e^q / c and s = t + 1/c that is w + log w = s - log c, hence
 *
 *     q = s - W (e^s / c),
 *
 * W Lambert's function.  Balls enclose because those of lambert_upper_log do.
 */
#include "theory/lambert.h"
#include "theory/quantity.h"

enum { STEP, OTHERS, VISITS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t time;
    arb_t sum, lambert;

    if (fmpz_is_zero (fmpq_numref (at + VISITS))) {
        arb_zero (out);
        return EVALUATED;
    }
    fmpq_init (time);
    arb_init (sum);
    arb_init (lambert);
    fmpq_inv (time, at + OTHERS);
    fmpq_addmul (time, at + STEP, at + VISITS);
    arb_set_fmpq (sum, time, prec);
    arb_set_fmpq (lambert, at + OTHERS, prec);
    arb_log (lambert, lambert, prec);
    arb_sub (lambert, sum, lambert, prec);
    lambert_upper_log (lambert, lambert, prec);
    arb_sub (out, sum, lambert, prec);
    fmpq_clear (time);
    arb_clear (sum);
    arb_clear (lambert);
    return EVALUATED;
}

QUANTITY (memscale_visit_flow) = {
    .axes = "gamma c n",
    .domain = "gamma > 0, c > 0, n >= 0",
    .formula = "s - W(e^s/c),\\ s = \\gamma n + 1/c",
    .ball = ball,
};
