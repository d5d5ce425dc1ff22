/*
 * The loss of loss_flow without Lambert's function: log (e^m + M - 1) - m with
 * the margin m held between two signs.
 */
#include "theory/mean_loss.h"
#include "theory/visit.h"

static enum evaluation
root_loss (arb_t loss, const fmpq_t tau, const fmpq_t classes, slong prec)
{
    fmpq *v = _fmpq_vec_init (2), *others = v, *clock = v + 1;
    arb_t one, time;

    arb_init (one);
    arb_init (time);
    fmpq_sub_si (others, classes, 1);
    fmpq_mul (clock, tau, classes);
    fmpq_div (clock, clock, others);
    arb_set_fmpq (loss, clock, prec);
    arb_one (one);
    visit_root (time, one, others, loss, prec);
    arb_exp (one, time, prec);
    arb_set_fmpq (loss, others, prec);
    arb_add (loss, loss, one, prec);
    arb_log (loss, loss, prec);
    arb_sub (loss, loss, time, prec);
    _fmpq_vec_clear (v, 2);
    arb_clear (one);
    arb_clear (time);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return mean_loss (out, root_loss, at, prec);
}

QUANTITY (memgd_loss_flow_root) = {
    .axes = "N M t",
    .domain = "integer 1 <= N <= 10000, integer M >= 2, t > 0",
    .formula = "\\sum_x p (\\log(e^m + M - 1) - m),\\ m + (e^m - 1)/(M-1) = M "
               "p t/(M-1)",
    .ball = ball,
    .work = mean_loss_work,
};
