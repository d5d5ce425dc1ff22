/*
 * |x|^p: the factor of |x| itself in Newton's step, not of the loss.
 */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_sub_si (value, at, 1);
    fmpq_inv (value, value);
    fmpq_sub_si (value, value, 1);
    fmpq_neg (value, value);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_power_newton_distance) = {
    .axes = "p",
    .domain = "p > 2",
    .formula = "(p-2)/(p-1)",
    .ball = ball,
    .exact = exact,
};
