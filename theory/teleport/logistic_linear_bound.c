/*
 * The gap at (2, 1) times (1 - lam_max/L)^2k: the asymptotic rate with
 * teleports taken from the start.
 */
#include "theory/quantity.h"

USES (quantity, teleport_logistic_start_gap);
USES (quantity, teleport_logistic_rate_teleport);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome =
        teleport_logistic_start_gap_quantity.ball (out, at, prec);
    arb_t rate;
    slong k;

    if (!fmpq_get_index (&k, at))
        return OUT_OF_DOMAIN;
    arb_init (rate);
    teleport_logistic_rate_teleport_quantity.ball (rate, at, prec);
    arb_pow_ui (rate, rate, (ulong) k, prec);
    arb_mul (out, out, rate, prec);
    arb_clear (rate);
    return outcome;
}

QUANTITY (teleport_logistic_linear_bound) = {
    .axes = "k",
    .domain = "integer 0 <= k <= 1000",
    .formula = "\\delta_0 (1 - \\lambda_{\\max}/L)^{2k}",
    .ball = ball,
};
