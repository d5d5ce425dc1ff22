/* p (1 - p), the entry of the diagonal: two_level_sharpness without c / (c -
   1). */
#include "theory/quantity.h"

enum { PROBABILITY };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t square;

    fmpq_init (square);
    fmpq_mul (square, at + PROBABILITY, at + PROBABILITY);
    fmpq_sub (value, at + PROBABILITY, square);
    fmpq_clear (square);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_two_level_diagonal) = {
    .axes = "p",
    .domain = "0 < p < 1",
    .formula = "p (1 - p)",
    .ball = ball,
    .exact = exact,
};
