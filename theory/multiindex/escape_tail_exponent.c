/* The power of 1/delta with which the time of the slow starts grows: the same
   at all delta and d. */
#include "theory/quantity.h"

enum { CHANCE, DEGREE, WIDTH, DIMENSION };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_sub_si (value, at + DEGREE, 1);
    fmpq_mul_2exp (value, value, 1);
    fmpq_div (value, value, at + WIDTH);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_escape_tail_exponent) = {
    .axes = "delta s r d",
    .domain = "0 < delta < 1, integer s >= 1, integer 1 <= r < d",
    .formula = "2(s-1)/r",
    .ball = ball,
    .exact = exact,
};
