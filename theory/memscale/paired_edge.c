/*
 * A 250th: by how much, at least, one of two memories on the same keys and
 * outputs should err less.  A margin as large leaves nought.
 */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    (void) at;
    fmpq_set_si (value, 1, 250);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (memscale_paired_edge) = {
    .axes = "alpha N M d",
    .domain = "alpha > 0, integer N >= 1, integer M >= 2, integer d >= M",
    .formula = "1/250",
    .ball = ball,
    .exact = exact,
};
