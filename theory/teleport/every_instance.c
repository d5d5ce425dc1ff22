/* The share of instances when an event always happens: 1. */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    (void) at;
    fmpq_one (value);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_every_instance) = {
    .axes = "n d",
    .domain = "integer n >= 1, integer d >= 1",
    .formula = "1",
    .ball = ball,
    .exact = exact,
};
