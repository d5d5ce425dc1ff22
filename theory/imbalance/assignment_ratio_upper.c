/* The largest ratio of gradient to curvature under the same conditions, as
   long as the lower one is not negative: 1/p, approached for q to 0. */
#include "theory/quantity.h"

enum { FREQUENCY, INSIDE, OUTSIDE };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_inv (value, at + INSIDE);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_set_fmpq (out, at + INSIDE, prec);
    arb_inv (out, out, prec);
    return EVALUATED;
}

QUANTITY (imbalance_assignment_ratio_upper) = {
    .axes = "pi p q",
    .domain = "0 < pi < 1, 0 < p < 1, 0 <= q <= 1/2",
    .formula = "1/p",
    .ball = ball,
    .exact = exact,
};
