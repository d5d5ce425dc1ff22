/*
 * n^-(s-2) grows at the rate s (s-2) (1 - n^2), n >= 0: an upper bound of -n.
 */
#include "theory/trapped.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t nothing;
    int known;

    if (trapped_degree (at) == 0)
        return OUT_OF_DOMAIN;
    arb_init (nothing);
    known = trapped_power (out, at, nothing, prec + 16);
    arb_neg (out, out);
    arb_clear (nothing);
    return known ? EVALUATED : UNABLE;
}

QUANTITY (multiindex_trapped_overlap_above) = {
    .axes = TRAPPED_AXES,
    .domain = TRAPPED_DOMAIN,
    .formula = "-\\left(m^{-(s-2)} + s(s-2) t\\right)^{-1/(s-2)}",
    .ball = ball,
};
