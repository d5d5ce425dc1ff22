/*
 * The derivative of the mean loss in the bias of class k when the model gives
 * class k the probability p on its own samples, a part pi of all, and q on
 * the others: (p - 1) pi + q (1 - pi).
 */
#include "theory/quantity.h"

enum { FREQUENCY, INSIDE, OUTSIDE };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t x;

    fmpq_init (x);
    fmpq_sub_si (x, at + INSIDE, 1);
    fmpq_mul (value, x, at + FREQUENCY);
    fmpq_one (x);
    fmpq_sub (x, x, at + FREQUENCY);
    fmpq_addmul (value, x, at + OUTSIDE);
    fmpq_clear (x);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_assignment_gradient) = {
    .axes = "pi p q",
    .domain = "0 < pi < 1, 0 < p < 1, 0 <= q <= 1/2",
    .formula = "(p - 1) \\pi + q (1 - \\pi)",
    .ball = ball,
    .exact = exact,
};
