/* The K-th root of u^3 - (c + 6 rho^2) u - 4 rho^2 in ascending order, by
   angles: theory/scalar_net.h. */
#include "theory/scalar_net.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong k = 1;

    if (!scalar_net_three (at))
        return OUT_OF_DOMAIN;
    fmpq_get_index (&k, at + 2);
    scalar_net_root (out, at, k, prec);
    return EVALUATED;
}

QUANTITY (teleport_scalar_net_root) = {
    .axes = SCALAR_NET_AXES " k",
    .domain = "rho > 0, c > 0, integer 1 <= k <= 3, where the cubic has "
              "three roots",
    .formula = "u^3 - (c + 6\\rho^2) u - 4\\rho^2 = 0",
    .ball = ball,
};
