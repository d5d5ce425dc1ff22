/*
 * 9/16: the supremum of the squared gradient of two samples on the level of
 * w = 0, one sample having all the loss.
 */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    (void) at;
    fmpq_set_si (value, 9, 16);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_separable_path_supremum) = {
    .axes = "R",
    .domain = "R >= 0",
    .formula = "(1 - e^{-2 \\log 2})^2 = 9/16",
    .ball = ball,
    .exact = exact,
};
