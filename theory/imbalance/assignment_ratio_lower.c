/*
 * The least ratio of gradient to curvature in the bias of a class that the
 * model gives the probability p on its own samples, a part pi of all, and at
 * most q <= 1/2 elsewhere: ((1 - p) pi - q (1 - pi)) over (p (1 - p) pi +
 * q (1 - q) (1 - pi)).  It is reached when all others are q; not positive, it
 * says nothing.
 */
#include "theory/quantity.h"

USES (quantity, imbalance_assignment_curvature);
USES (quantity, imbalance_assignment_gradient);

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t curvature;

    fmpq_init (curvature);
    imbalance_assignment_gradient_quantity.exact (value, at);
    imbalance_assignment_curvature_quantity.exact (curvature, at);
    fmpq_div (value, value, curvature);
    fmpq_neg (value, value);
    fmpq_clear (curvature);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_assignment_ratio_lower) = {
    .axes = "pi p q",
    .domain = "0 < pi < 1, 0 < p < 1, 0 <= q <= 1/2",
    .formula = "\\frac{(1 - p) \\pi - q (1 - \\pi)}{p (1 - p) \\pi + q (1 - "
               "q) (1 - \\pi)}",
    .ball = ball,
    .exact = exact,
};
