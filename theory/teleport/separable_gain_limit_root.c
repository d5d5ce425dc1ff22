/*
 * The same limit, rational in x: 1 - e^-x = 2x/(1 + 2x), so that it is 4 x log
 * 2 / (1 + 2x)^2, with the root by Krawczyk's operator.
 */
#include "theory/quantity.h"

USES (quantity, teleport_separable_best_share_root);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome;
    arb_t x;

    arb_init (x);
    outcome = teleport_separable_best_share_root_quantity.ball (x, at, prec);
    arb_mul_2exp_si (out, x, 1);
    arb_add_ui (out, out, 1, prec);
    arb_div (x, x, out, prec);
    arb_div (x, x, out, prec);
    arb_mul_2exp_si (x, x, 2);
    arb_const_log2 (out, prec);
    arb_mul (out, out, x, prec);
    arb_clear (x);
    return outcome;
}

QUANTITY (teleport_separable_gain_limit_root) = {
    .axes = "",
    .domain = "where x is the positive root",
    .formula = "4 x \\log 2/(1 + 2x)^2,\\ e^x = 1 + 2x",
    .ball = ball,
};
