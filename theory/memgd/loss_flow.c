/*
 * The mean loss of gradient flow at time t over N tokens of frequencies p
 * proportional to 1 / x among M classes, embeddings orthonormal: sum p log (1
 * + (M-1) e^{-m}) with the margins m of margin_flow.
 */
#include "theory/margin.h"
#include "theory/mean_loss.h"

static enum evaluation
flow_loss (arb_t loss, const fmpq_t tau, const fmpq_t classes, slong prec)
{
    arb_set_fmpq (loss, tau, prec);
    margin_flow (loss, loss, classes, prec);
    margin_loss (loss, loss, classes, prec);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return mean_loss (out, flow_loss, at, prec);
}

QUANTITY (memgd_loss_flow) = {
    .axes = "N M t",
    .domain = "integer 1 <= N <= 10000, integer M >= 2, t >= 0",
    .formula =
        "\\sum_x p \\log(1 + (M-1) e^{-m}),\\ (M-1) m + e^m = M p t + 1",
    .ball = ball,
    .work = mean_loss_work,
};
