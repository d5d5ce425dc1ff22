/*
 * A bound from above for the loss of loss_flow: no e^m is below T + 1 - (M-1)
 * log (T + 1), T = M p t, of every token, where that is positive.
 */
#include "theory/mean_loss.h"

static enum evaluation
most_loss (arb_t loss, const fmpq_t tau, const fmpq_t classes, slong prec)
{
    enum evaluation answer = EVALUATED;
    fmpq *v = _fmpq_vec_init (2), *others = v, *clock = v + 1;
    arb_t grown, rest;

    arb_init (grown);
    arb_init (rest);
    fmpq_sub_si (others, classes, 1);
    fmpq_mul (clock, tau, classes);
    fmpq_add_si (clock, clock, 1);
    arb_set_fmpq (grown, clock, prec);
    arb_log (loss, grown, prec);
    arb_set_fmpq (rest, others, prec);
    arb_submul (grown, loss, rest, prec);
    if (arb_is_nonpositive (grown))
        answer = OUT_OF_DOMAIN;
    else {
        arb_div (loss, rest, grown, prec);
        arb_log1p (loss, loss, prec);
    }
    _fmpq_vec_clear (v, 2);
    arb_clear (grown);
    arb_clear (rest);
    return answer;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return mean_loss (out, most_loss, at, prec);
}

QUANTITY (memgd_loss_flow_above) = {
    .axes = "N M t",
    .domain = "integer 1 <= N <= 10000, integer M >= 2, t >= 0, "
              "where T+1 > (M-1) log(T+1) for every T = M p t",
    .formula =
        "\\sum_x p \\log(1 + (M-1)/(T + 1 - (M-1) \\log(T + 1))),\\ T = M p t",
    .ball = ball,
    .work = mean_loss_work,
};
