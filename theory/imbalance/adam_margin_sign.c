/* The margin after k steps of sign descent: 2 k lr. */
#include "theory/quantity.h"

enum { RATE, STEPS };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_mul (value, at + RATE, at + STEPS);
    fmpq_mul_2exp (value, value, 1);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_adam_margin_sign) = {
    .axes = "lr k",
    .domain = "lr > 0, integer k >= 0",
    .formula = "2 \\eta k",
    .ball = ball,
    .exact = exact,
};
