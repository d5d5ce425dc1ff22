/* The other local maximum, at the corner |y| = eps: 2 a c + (1 - a) eps^2. */
#include "theory/valley.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq *t = _fmpq_vec_init (2);

    fmpq_sub_si (t, at, 1);
    fmpq_mul (t, t, at + 3);
    fmpq_mul (t, t, at + 3);
    fmpq_mul (t + 1, at, at + 1);
    fmpq_mul_2exp (t + 1, t + 1, 1);
    fmpq_sub (value, t + 1, t);
    _fmpq_vec_clear (t, 2);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_harmful_gradient_corner) = {
    .axes = VALLEY_AXES,
    .domain = VALLEY_DOMAIN,
    .formula = "2 a c + (1-a) \\epsilon^2",
    .ball = ball,
    .exact = exact,
};
