/* What flow_constant_law leaves out of flow_constant, in size. */
#include "theory/quantity.h"

USES (quantity, imbalance_flow_constant);
USES (quantity, imbalance_flow_constant_law);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t law;

    /* A difference of enclosures. */
    arb_init (law);
    imbalance_flow_constant_law_quantity.ball (law, at, prec);
    imbalance_flow_constant_quantity.ball (out, at, prec);
    arb_sub (out, out, law, prec);
    arb_abs (out, out);
    arb_clear (law);
    return EVALUATED;
}

QUANTITY (imbalance_flow_constant_gap) = {
    .axes = "c",
    .domain = "integer c >= 2",
    .formula = "|C_c - (\\log c)^2/4 - (\\log c)/\\sqrt c|",
    .ball = ball,
};
