/* What flow_law leaves out of tau times the loss, relative to 1 - 1/c, in
   size. */
#include "theory/quantity.h"

USES (quantity, imbalance_flow_law);
USES (quantity, imbalance_flow_product);
USES (quantity, imbalance_flow_limit_product);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t t;

    /* A difference and a quotient of enclosures. */
    arb_init (t);
    imbalance_flow_law_quantity.ball (t, at, prec);
    imbalance_flow_product_quantity.ball (out, at, prec);
    arb_sub (out, out, t, prec);
    imbalance_flow_limit_product_quantity.ball (t, at, prec);
    arb_div (out, out, t, prec);
    arb_abs (out, out);
    arb_clear (t);
    return EVALUATED;
}

QUANTITY (imbalance_flow_law_gap) = {
    .axes = "c tau",
    .domain = "integer c >= 2, tau > 0",
    .formula =
        "\\left|\\frac{c}{c-1} \\tau \\ell_c(\\tau) - 1 - "
        "\\frac{(c-1)(\\log T - 1/2) - 1}{T}\\right|,\\ T = 1 + c \\tau",
    .ball = ball,
};
