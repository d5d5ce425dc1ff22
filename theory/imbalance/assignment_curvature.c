/* The second derivative that belongs to assignment_gradient: p (1 - p) pi + q
   (1 - q) (1 - pi). */
#include "theory/quantity.h"

enum { FREQUENCY, INSIDE, OUTSIDE };

/* VALUE += x (1 - x) WEIGHT. */
static void
add_variance (fmpq_t value, const fmpq_t x, const fmpq_t weight)
{
    fmpq_t variance;

    fmpq_init (variance);
    fmpq_mul (variance, x, x);
    fmpq_sub (variance, x, variance);
    fmpq_addmul (value, variance, weight);
    fmpq_clear (variance);
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t rest;

    fmpq_init (rest);
    fmpq_one (rest);
    fmpq_sub (rest, rest, at + FREQUENCY);
    fmpq_zero (value);
    add_variance (value, at + INSIDE, at + FREQUENCY);
    add_variance (value, at + OUTSIDE, rest);
    fmpq_clear (rest);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_assignment_curvature) = {
    .axes = "pi p q",
    .domain = "0 < pi < 1, 0 < p < 1, 0 <= q <= 1/2",
    .formula = "p (1 - p) \\pi + q (1 - q) (1 - \\pi)",
    .ball = ball,
    .exact = exact,
};
