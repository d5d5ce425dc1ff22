/*
 * The time that class k of Zipf's law takes under gradient flow to reach a
 * loss, over that of class j: pi_j/pi_k = k/j, whatever the loss is, as the
 * loss depends on frequency times time.
 */
#include "theory/quantity.h"

enum { CLASSES, FIRST, SECOND, LOSS };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_div (value, at + SECOND, at + FIRST);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_time_ratio) = {
    .axes = "c j k loss",
    .domain = "integer c >= 2, integer 1 <= j <= c, integer 1 <= k <= c, "
              "loss > 0",
    .formula = "t_k/t_j = \\pi_j/\\pi_k = k/j",
    .ball = ball,
    .exact = exact,
};
