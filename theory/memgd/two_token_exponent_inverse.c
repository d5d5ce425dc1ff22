/* The exponent with its fraction the other way up. */
#include "theory/quantity.h"

enum { CORRELATION = 1 };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t value, under;

    fmpq_init (value);
    fmpq_init (under);
    fmpq_add_si (under, at + CORRELATION, 1);
    fmpq_sub_si (value, at + CORRELATION, 1);
    fmpq_neg (value, value);
    fmpq_div (value, value, under);
    arb_set_fmpq (out, value, prec);
    fmpq_clear (value);
    fmpq_clear (under);
    return EVALUATED;
}

QUANTITY (memgd_two_token_exponent_inverse) = {
    .axes = "p corr t",
    .domain = "0 < p < 1, -1 < corr < 1, t > 0",
    .formula = "(1-\\rho)/(1+\\rho)",
    .ball = ball,
};
