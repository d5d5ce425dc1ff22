/*
 * The largest |grad f|^2 on the level: of its values at all stationary points
 * that lie on the level, theory/scalar_net.h.  A maximum of balls encloses
 * that of what they enclose.
 */
#include "theory/scalar_net.h"

/* Take U into account, where 1 + u has the SIGN (0: any) and U is on the level
   or, an END, on it by what it is. */
static int
consider (arb_t best, const arb_t u, const fmpq *at, int sign, int end,
          slong prec)
{
    int feasible = 1;
    arb_t side, square;

    arb_init (side);
    arb_init (square);
    arb_add_ui (side, u, 1, prec);
    if (sign < 0)
        arb_neg (side, side);
    if (sign != 0 && arb_is_negative (side))
        feasible = 0;
    else if (sign != 0 && !arb_is_nonnegative (side))
        feasible = -1;
    else if (!end)
        feasible = scalar_net_feasible (u, at, prec);
    scalar_net_square (square, u, at, prec);
    if (feasible > 0)
        arb_max (best, best, square, prec);
    arb_clear (side);
    arb_clear (square);
    return feasible >= 0;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    static const int ends[][2] = { { 1, 1 }, { 1, -1 }, { -1, -1 } };
    int certain = 1;
    slong k;
    arb_t u;

    if (!scalar_net_three (at))
        return OUT_OF_DOMAIN;
    arb_init (u);
    arb_zero (out);
    for (k = 1; k <= 3; k++) {
        scalar_net_root (u, at, k, prec);
        certain = consider (out, u, at, 0, 0, prec) && certain;
    }
    for (k = 0; k < 3; k++)
        if (scalar_net_end (u, at, ends[k][0], ends[k][1], prec))
            certain = consider (out, u, at, ends[k][0], 1, prec) && certain;
    if (!certain)
        arb_indeterminate (out); /* more precision tells */
    arb_clear (u);
    return EVALUATED;
}

QUANTITY (teleport_scalar_net_global) = {
    .axes = SCALAR_NET_AXES,
    .domain = SCALAR_NET_DOMAIN,
    .formula = "\\max N(u) \\text{ over roots on the level and } a = \\pm b",
    .ball = ball,
};
