/*
 * Rival of initial_gradient_least: the rarest class has the least gradient.
 */
#include "theory/moments.h"
#include "theory/quantity.h"

enum { CLASSES, SAMPLES };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    (void) at;
    fmpq_set_si (value, 1, 1);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_initial_gradient_rarest) = {
    .axes = "c n",
    .domain = "integer c >= 2, integer n >= 1",
    .formula = "1",
    .ball = ball,
    .exact = exact,
};
