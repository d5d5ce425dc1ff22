/* Zipf's frequency of class k over that of class 1: 1/k. */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_inv (value, at);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_set_fmpz (out, fmpq_denref (at));
    arb_div_fmpz (out, out, fmpq_numref (at), prec);
    return EVALUATED;
}

QUANTITY (imbalance_frequency_ratio) = {
    .axes = "k",
    .domain = "integer k >= 1",
    .formula = "1/k",
    .ball = ball,
    .exact = exact,
};
