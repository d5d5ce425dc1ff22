/*
 * The number of items that the released code stores: the integer part of d/8.
 */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpz_t divisor;

    fmpz_init_set_ui (divisor, 8);
    fmpz_mul (divisor, divisor, fmpq_denref (at));
    fmpz_fdiv_q (fmpq_numref (value), fmpq_numref (at), divisor);
    fmpz_one (fmpq_denref (value));
    fmpz_clear (divisor);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t value;

    fmpq_init (value);
    /* An integer. */
    exact (value, at);
    arb_set_fmpq (out, value, prec);
    fmpq_clear (value);
    return EVALUATED;
}

QUANTITY (memscale_threshold_size_released) = {
    .axes = "d",
    .domain = "d >= 0",
    .formula = "\\lfloor d/8 \\rfloor",
    .ball = ball,
    .exact = exact,
};
