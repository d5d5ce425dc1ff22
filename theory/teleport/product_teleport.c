/*
 * The largest squared gradient of (a b - 1)^2 / 2 on its level u^2 / 2: nought
 * at u = 0, where the level is that of the minimisers; for u > 0 the gradient
 * has no bound there, and the exact teleport is not defined.
 */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    if (!fmpq_is_zero (at))
        return OUT_OF_DOMAIN;
    fmpq_zero (value);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_product_teleport) = {
    .axes = "u",
    .domain = "u >= 0, where the gradient is bounded on the level set",
    .formula = "\\max \\{\\|\\nabla f\\|^2 : f = u^2/2\\},\\ f = (ab-1)^2/2",
    .ball = ball,
    .exact = exact,
};
