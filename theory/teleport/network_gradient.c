/*
 * The square of the gradient after at most S steps of the published routine,
 * halving from rho, on a network of softplus units: theory/network_data.h.
 * Every decision is certain.
 */
#include "theory/network_data.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    network_measure (out, standing_square, at, prec);
    return EVALUATED;
}

QUANTITY (teleport_network_gradient) = {
    .axes = "n d m seed reg rho S",
    .domain = "integer 1 <= n <= 1000, integer 2 <= d <= 50, integer 1 <= m "
              "<= 10, integer 0 <= seed <= 1000000, reg > 0, rho > 0, integer "
              "0 <= S <= 1000",
    .formula = "|\\nabla f(w_S)|^2",
    .ball = ball,
    .work = network_work,
};
