/*
 * The time, in units of one over the frequency, at which gradient flow gives
 * the right class the probability 1/2: its margin is then log (c - 1).
 */
#include "theory/margin.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpz_t rest;

    /* Elementary functions of balls. */
    fmpz_init (rest);
    fmpz_sub_ui (rest, fmpq_numref (at), 1);
    arb_log_fmpz (out, rest, prec);
    margin_time (out, out, at, prec);
    fmpz_clear (rest);
    return EVALUATED;
}

/* Two classes start at 1/2. */
static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    if (fmpq_cmp_si (at, 2) != 0)
        return UNABLE;
    fmpq_zero (value);
    return EVALUATED;
}

QUANTITY (imbalance_flow_half_time) = {
    .axes = "c",
    .domain = "integer c >= 2",
    .formula = "((c-1)(1 + \\log(c-1)) - 1)/c",
    .ball = ball,
    .exact = exact,
};
