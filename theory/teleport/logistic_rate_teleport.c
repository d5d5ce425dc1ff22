/*
 * By what a step of size 1/L = 2 in the end multiplies the gap of six points'
 * logistic loss, each after an exact teleport: (1 - 2 lam_max)^2.
 */
#include "theory/quantity.h"

USES (quantity, teleport_logistic_sharpness);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t which;
    enum evaluation outcome;

    (void) at;
    fmpq_init (which);
    fmpq_set_si (which, 1, 1);
    outcome = teleport_logistic_sharpness_quantity.ball (out, which, prec);
    arb_mul_2exp_si (out, out, 1);
    arb_sub_ui (out, out, 1, prec);
    arb_mul (out, out, out, prec);
    fmpq_clear (which);
    return outcome;
}

QUANTITY (teleport_logistic_rate_teleport) = {
    .axes = "",
    .domain = "where f is the loss of the six points",
    .formula = "(1 - \\lambda_{\\max}/L)^2",
    .ball = ball,
};
