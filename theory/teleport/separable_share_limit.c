/*
 * The share of the samples that keep their losses, for many of them, from
 * w = 0: log 2 / x, e^x = 1 + 2x.
 */
#include "theory/quantity.h"

USES (quantity, teleport_separable_start_count_law);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t one;
    enum evaluation outcome;

    (void) at;
    fmpq_init (one);
    fmpq_one (one);
    outcome =
        teleport_separable_start_count_law_quantity.ball (out, one, prec);
    fmpq_clear (one);
    return outcome;
}

QUANTITY (teleport_separable_share_limit) = {
    .axes = "",
    .domain = "where x is the positive root",
    .formula = "\\log 2/x,\\ e^x = 1 + 2x",
    .ball = ball,
};
