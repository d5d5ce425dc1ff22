/* 1 + t: e^t to first order. */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_add_si (value, at, 1);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_stability_one_plus) = {
    .axes = "t",
    .domain = "t >= 0",
    .formula = "1 + t",
    .ball = ball,
    .exact = exact,
};
