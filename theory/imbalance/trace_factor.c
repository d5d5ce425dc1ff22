/*
 * The trace of a diagonal block over what the released plots show for it: the
 * sum over d coordinates of E x^2 = 1/3, over the mean of E x = 1/2.
 */
#include "theory/moments.h"
#include "theory/quantity.h"

enum { CLASSES, SAMPLES, DIM, COUNT };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_mul_2exp (value, at + DIM, 1);
    fmpq_div_si (value, 3);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_trace_factor) = {
    .axes = "c n d count",
    .domain = "integer c >= 2, integer n >= 1, integer d >= 1, integer 1 <= "
              "count <= n",
    .formula = "\\frac{2d}3",
    .ball = ball,
    .exact = exact,
};
