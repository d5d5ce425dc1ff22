/*
 * By how much at most S steps of the published routine, halving from rho,
 * raise the objective of a network of softplus units: theory/network_data.h.
 * Every decision is certain.
 */
#include "theory/network_data.h"

static void
rise (arb_t out, struct standing *standing, const struct routine *routine,
      slong prec)
{
    (void) routine;
    arb_sub (out, standing->value, standing->level, prec);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    network_measure (out, rise, at, prec);
    return EVALUATED;
}

QUANTITY (teleport_network_rise) = {
    .axes = "n d m seed reg rho S",
    .domain = "integer 1 <= n <= 1000, integer 2 <= d <= 50, integer 1 <= m "
              "<= 10, integer 0 <= seed <= 1000000, reg > 0, rho > 0, integer "
              "1 <= S <= 1000",
    .formula = "f(w_S) - f(w_0)",
    .ball = ball,
    .work = network_work,
};
