/* The leading law of the overlap in the trap: all that is left of the start is
   its sign. */
#include "theory/trapped.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong s = trapped_degree (at);

    if (s == 0 || fmpq_is_zero (at + TRAPPED_TIME))
        return OUT_OF_DOMAIN;
    arb_set_fmpq (out, at + TRAPPED_TIME, prec + 16);
    arb_mul_si (out, out, s * (s - 2), prec + 16);
    arb_root_ui (out, out, (ulong) s - 2, prec + 16);
    arb_inv (out, out, prec);
    arb_neg (out, out);
    return EVALUATED;
}

QUANTITY (multiindex_trapped_overlap_law) = {
    .axes = TRAPPED_AXES,
    .domain = TRAPPED_DOMAIN ", t > 0",
    .formula = "-(s(s-2)t)^{-1/(s-2)}",
    .ball = ball,
};
