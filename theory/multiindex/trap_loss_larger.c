/* A rival: the direction of the larger overlap wins. */
#include "theory/quantity.h"

enum { DEGREE, WEIGHT, FIRST, SECOND };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t first, second;

    fmpq_init (first);
    fmpq_init (second);
    fmpq_abs (first, at + FIRST);
    fmpq_abs (second, at + SECOND);
    if (fmpq_cmp (first, second) > 0)
        fmpq_mul (value, at + WEIGHT, at + WEIGHT);
    else
        fmpq_one (value);
    fmpq_div_2exp (value, value, 1);
    fmpq_clear (second);
    fmpq_clear (first);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_trap_loss_larger) = {
    .axes = "k a m1 m2",
    .domain = "integer k >= 3, a > 0, m1 != 0, m2 != 0",
    .formula = "\\tfrac12 a^2\\text{ if } |m_1| > |m_2|\\text{, else } "
               "\\tfrac12",
    .ball = ball,
    .exact = exact,
};
