/* The least width at which the last of q stages, of relative degree s, has a
   mean time. */
#include "theory/quantity.h"

enum { DEGREE, DIRECTIONS };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_sub_si (value, at + DEGREE, 1);
    fmpq_mul_2exp (value, value, 1);
    fmpq_add (value, value, at + DIRECTIONS);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_least_width) = {
    .axes = "s q",
    .domain = "integer s >= 1, integer q >= 1",
    .formula = "q + 2(s-1)",
    .ball = ball,
    .exact = exact,
};
