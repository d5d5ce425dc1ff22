/*
 * The same rate from the root of a polynomial.
 */
#include "theory/quantity.h"

USES (quantity, teleport_logistic_sharpness_root);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t which;
    enum evaluation outcome;

    (void) at;
    fmpq_init (which);
    fmpq_set_si (which, 1, 1);
    outcome =
        teleport_logistic_sharpness_root_quantity.ball (out, which, prec);
    arb_mul_2exp_si (out, out, 1);
    arb_sub_ui (out, out, 1, prec);
    arb_mul (out, out, out, prec);
    fmpq_clear (which);
    return outcome;
}

QUANTITY (teleport_logistic_rate_teleport_root) = {
    .axes = "",
    .domain = "where f is the loss of the six points",
    .formula = "(1 - \\lambda_{\\max}/L)^2",
    .ball = ball,
};
