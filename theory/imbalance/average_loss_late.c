/* (c - 1)/t: what the mean loss of average_loss tends to, relatively, for c
   classes of any frequencies. */
#include "theory/quantity.h"

enum { CLASSES, TIME };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_sub_si (value, at + CLASSES, 1);
    fmpq_div (value, value, at + TIME);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_average_loss_late) = {
    .axes = "c t",
    .domain = "integer c >= 2, t > 0",
    .formula = "(c-1)/t",
    .ball = ball,
    .exact = exact,
};
