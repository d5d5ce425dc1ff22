/*
 * The same share from the root by Krawczyk's operator.
 */
#include "theory/quantity.h"

USES (quantity, teleport_separable_best_share_root);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome =
        teleport_separable_best_share_root_quantity.ball (out, at, prec);
    arb_t log2;

    arb_init (log2);
    arb_const_log2 (log2, prec);
    arb_div (out, log2, out, prec);
    arb_clear (log2);
    return outcome;
}

QUANTITY (teleport_separable_share_limit_root) = {
    .axes = "",
    .domain = "where x is the positive root",
    .formula = "\\log 2/x,\\ e^x = 1 + 2x",
    .ball = ball,
};
