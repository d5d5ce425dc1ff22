/*
 * 1/2: the squared gradient of two samples at w = 0, where their losses are
 * equal.
 */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    (void) at;
    fmpq_set_si (value, 1, 2);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_separable_path_equal) = {
    .axes = "R",
    .domain = "R >= 0",
    .formula = "2 (1 - e^{-\\log 2})^2 = 1/2",
    .ball = ball,
    .exact = exact,
};
