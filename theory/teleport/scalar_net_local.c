/* |grad f|^2 at the least root of the cubic, a local maximum on the level:
   theory/scalar_net.h. */
#include "theory/scalar_net.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome = EVALUATED;
    int feasible;
    arb_t u;

    if (!scalar_net_three (at))
        return OUT_OF_DOMAIN;
    arb_init (u);
    scalar_net_root (u, at, 1, prec);
    feasible = scalar_net_feasible (u, at, prec);
    scalar_net_square (out, u, at, prec);
    if (feasible == 0)
        outcome = OUT_OF_DOMAIN;
    else if (feasible < 0)
        arb_indeterminate (out); /* more precision tells */
    arb_clear (u);
    return outcome;
}

QUANTITY (teleport_scalar_net_local) = {
    .axes = SCALAR_NET_AXES,
    .domain = SCALAR_NET_DOMAIN " and the least is on the level",
    .formula = "N(u_1),\\ N(u) = (u^2 + 4\\rho^2)(c - u^2/2)/\\rho + 8\\rho "
               "u(u+1)",
    .ball = ball,
};
