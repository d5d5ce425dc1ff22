/*
 * A constant times the gap itself, not its square root.
 */
#include "theory/quantity.h"

USES (quantity, teleport_logistic_level_bound);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome =
        teleport_logistic_level_bound_quantity.ball (out, at, prec);
    arb_t root;

    arb_init (root);
    arb_set_fmpq (root, at, prec);
    arb_sqrt (root, root, prec);
    arb_mul (out, out, root, prec);
    arb_clear (root);
    return outcome;
}

QUANTITY (teleport_logistic_level_linear) = {
    .axes = "gap",
    .domain = "0 < gap <= 1/2000",
    .formula = "K \\mathrm{gap}",
    .ball = ball,
};
