/*
 * A bound from below for the loss of loss_flow: no margin exceeds log (M p t +
 * 1).
 */
#include "theory/mean_loss.h"

static enum evaluation
least_loss (arb_t loss, const fmpq_t tau, const fmpq_t classes, slong prec)
{
    fmpq *v = _fmpq_vec_init (2), *others = v, *clock = v + 1;

    fmpq_sub_si (others, classes, 1);
    fmpq_mul (clock, tau, classes);
    fmpq_add_si (clock, clock, 1);
    fmpq_div (clock, others, clock);
    arb_set_fmpq (loss, clock, prec);
    arb_log1p (loss, loss, prec);
    _fmpq_vec_clear (v, 2);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return mean_loss (out, least_loss, at, prec);
}

QUANTITY (memgd_loss_flow_below) = {
    .axes = "N M t",
    .domain = "integer 1 <= N <= 10000, integer M >= 2, t >= 0",
    .formula = "\\sum_x p \\log(1 + (M-1)/(M p t + 1))",
    .ball = ball,
    .work = mean_loss_work,
};
