/* The time until the loss is log 2, by quadrature along the loss. */
#include "theory/loss_clock.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t loss;

    arb_init (loss);
    arb_const_log2 (loss, prec);
    loss_clock (out, loss, at, prec);
    arb_clear (loss);
    return EVALUATED;
}

QUANTITY (imbalance_flow_half_time_integral) = {
    .axes = "c",
    .domain = "integer c >= 3",
    .formula = "\\frac{c-1}{c} \\int_{\\log 2}^{\\log c} "
               "\\frac{dx}{(1 - e^{-x})^2}",
    .ball = ball,
};
