/*
 * The bound 1/(1/d + k/(2 L R^2)) of the gap after k steps of size 1/L, d
 * being the gap at (2, 1), L = 1/2, and R = 6 a bound of the distance from the
 * minimiser on the level set of (2, 1): the one that teleports leave valid.
 */
#include "theory/quantity.h"

USES (quantity, teleport_logistic_start_gap);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome =
        teleport_logistic_start_gap_quantity.ball (out, at, prec);
    arb_t steps;

    arb_init (steps);
    arb_set_fmpq (steps, at, prec);
    arb_div_ui (steps, steps, 36, prec);
    arb_inv (out, out, prec);
    arb_add (out, out, steps, prec);
    arb_inv (out, out, prec);
    arb_clear (steps);
    return outcome;
}

QUANTITY (teleport_logistic_plain_bound) = {
    .axes = "k",
    .domain = "integer 0 <= k <= 1000",
    .formula = "1/(1/\\delta_0 + k/(2 L R^2)),\\ L = 1/2,\\ R = 6",
    .ball = ball,
};
