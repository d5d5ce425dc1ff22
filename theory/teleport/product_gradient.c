/*
 * (a b - 1)^2 / 2 on the level u^2 / 2: the squared gradient u^2 (a^2 + b^2)
 * at the point with a b = 1 + u and a^2 + b^2 = r^2, the largest in that disc.
 * It has no bound in r.
 */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_mul (value, at, at + 1);
    fmpq_mul (value, value, value);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_product_gradient) = {
    .axes = "u r",
    .domain = "u > 0, r*r >= 2+2*u",
    .formula = "\\max \\{\\|\\nabla f\\|^2 : f = u^2/2, a^2 + b^2 \\le r^2\\} "
               "= u^2 r^2",
    .ball = ball,
    .exact = exact,
};
