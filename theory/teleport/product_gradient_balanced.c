/*
 * (a b - 1)^2 / 2 on the level u^2 / 2: the squared gradient where a = b, the
 * smallest on the branch a b = 1 + u.
 */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_add_si (value, at, 1);
    fmpq_mul (value, value, at);
    fmpq_mul (value, value, at);
    fmpq_mul_2exp (value, value, 1);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_product_gradient_balanced) = {
    .axes = "u r",
    .domain = "u > 0, r*r >= 2+2*u",
    .formula = "2 u^2 (1 + u)",
    .ball = ball,
    .exact = exact,
};
