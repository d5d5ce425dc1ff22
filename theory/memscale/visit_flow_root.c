/*
 * The flow of visit_flow without Lambert's function: the root of
 * q + (e^q - 1) / c = gamma n between two points where the signs differ.
 */
#include "theory/quantity.h"
#include "theory/visit.h"

enum { STEP, OTHERS, VISITS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t time;
    arb_t one, t;

    fmpq_init (time);
    arb_init (one);
    arb_init (t);
    fmpq_mul (time, at + STEP, at + VISITS);
    arb_set_fmpq (t, time, prec);
    arb_one (one);
    visit_root (out, one, at + OTHERS, t, prec);
    fmpq_clear (time);
    arb_clear (one);
    arb_clear (t);
    return EVALUATED;
}

QUANTITY (memscale_visit_flow_root) = {
    .axes = "gamma c n",
    .domain = "gamma > 0, c > 0, n > 0",
    .formula = "q + (e^q - 1)/c = \\gamma n",
    .ball = ball,
};
