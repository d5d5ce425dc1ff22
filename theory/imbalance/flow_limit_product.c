/* 1 - 1/c: what tau times the loss of flow_loss tends to. */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_sub_si (value, at, 1);
    fmpq_div (value, value, at);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_flow_limit_product) = {
    .axes = "c",
    .domain = "integer c >= 2",
    .formula = "1 - 1/c",
    .ball = ball,
    .exact = exact,
};
