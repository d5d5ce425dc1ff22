/*
 * The time of flow_time by quadrature along the loss: see theory/loss_clock.h.
 */
#include "theory/loss_clock.h"
#include "theory/quantity.h"

enum { CLASSES, LOSS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t loss;

    arb_init (loss);
    arb_set_fmpq (loss, at + LOSS, prec);
    loss_clock (out, loss, at + CLASSES, prec);
    arb_clear (loss);
    return arb_is_negative (out) ? OUT_OF_DOMAIN : EVALUATED;
}

QUANTITY (imbalance_flow_time_integral) = {
    .axes = "c loss",
    .domain = "integer c >= 2, loss > 0, where loss <= log c",
    .formula = "\\frac{c-1}{c} \\int_\\ell^{\\log c} "
               "\\frac{dx}{(1 - e^{-x})^2}",
    .ball = ball,
};
