/*
 * The larger of the gaps that gradient steps of the sizes h and k leave to two
 * functions with |x_0 - x*| = 1, L = 1: Huber's and the quadratic x^2/2.
 */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t other;

    fmpq_init (other);
    fmpq_add (value, at, at + 1);
    fmpq_mul_2exp (value, value, 1);
    fmpq_add_si (value, value, 1);
    fmpq_mul_2exp (value, value, 1);
    fmpq_inv (value, value);
    fmpq_sub_si (other, at + 1, 1);
    fmpq_mul (other, other, at);
    fmpq_sub (other, other, at + 1);
    fmpq_add_si (other, other, 1);
    fmpq_mul (other, other, other);
    fmpq_div_2exp (other, other, 1);
    if (fmpq_cmp (other, value) > 0)
        fmpq_set (value, other);
    fmpq_clear (other);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_two_step_sizes) = {
    .axes = "h k",
    .domain = "0 < h < 2, 0 < k < 2",
    .formula = "\\max(1/(4(h+k)+2), (1-h)^2(1-k)^2/2)",
    .ball = ball,
    .exact = exact,
};
