/* |grad f|^2 on the level at a b = 1/2, where the run starts: N (-1/2). */
#include "theory/scalar_net.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t u;

    arb_init (u);
    arb_set_si (u, -1);
    arb_mul_2exp_si (u, u, -1);
    scalar_net_square (out, u, at, prec);
    arb_clear (u);
    return EVALUATED;
}

QUANTITY (teleport_scalar_net_start) = {
    .axes = SCALAR_NET_AXES,
    .domain = "rho > 0, c > 0",
    .formula = "N(-1/2)",
    .ball = ball,
};
