/* |A (u, v)|^2: the square of the gradient before the teleport. */
#include "theory/quadratic_teleport.h"

enum { P, Q, R, U, V };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq *g = _fmpq_vec_init (2);

    fmpq_mul (g, at + P, at + U);
    fmpq_addmul (g, at + Q, at + V);
    fmpq_mul (g + 1, at + Q, at + U);
    fmpq_addmul (g + 1, at + R, at + V);
    fmpq_mul (value, g, g);
    fmpq_addmul (value, g + 1, g + 1);
    _fmpq_vec_clear (g, 2);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_quadratic_gradient_start) = {
    .axes = PLANE_AXES,
    .domain = PLANE_DOMAIN,
    .formula = "|A (u\\ v)^T|^2",
    .ball = ball,
    .exact = exact,
};
