/*
 * A rival: the slope of log tr (I - G) between the times 10 and 14 of the
 * example, a phase in which one direction is known and the other still hidden.
 */
#include "theory/turning.h"

/* Set OUT to log tr (I - G (T)). */
static void
logarithm (arb_t out, slong t, slong prec)
{
    fmpq *start = turning_start ();
    struct tensor_flow flow;
    arb_mat_t rest;
    arb_t time;

    arb_init (time);
    arb_mat_init (rest, 2, 2);
    arb_set_si (time, t);
    tensor_flow_init (&flow, &turning_target, BY_DEFECTS, 0, 0, prec);
    tensor_flow_follow (rest, NULL, &flow, start, time, prec);
    tensor_flow_clear (&flow);
    arb_mat_trace (out, rest, prec + 30);
    arb_log (out, out, prec + 30);
    arb_mat_clear (rest);
    arb_clear (time);
    turning_start_free (start);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t later;

    (void) at;
    arb_init (later);
    logarithm (out, 10, prec);
    logarithm (later, 14, prec);
    arb_sub (out, out, later, prec + 30);
    arb_mul_2exp_si (out, out, -2);
    arb_clear (later);
    return EVALUATED;
}

QUANTITY (multiindex_local_rate_early) = {
    .axes = "",
    .domain = "",
    .formula = "\\tfrac14 \\log\\frac{\\mathrm{tr}(I-G(10))}{\\mathrm{tr}"
               "(I-G(14))}",
    .ball = ball,
};
