/*
 * What a bound by the trace knows: (M - 1)/M^2, whatever the correlation.
 */
#include "theory/quantity.h"

enum { TOKENS, CLASSES };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t value;

    fmpq_init (value);
    fmpq_sub_si (value, at + CLASSES, 1);
    fmpq_div (value, value, at + CLASSES);
    fmpq_div (value, value, at + CLASSES);
    arb_set_fmpq (out, value, prec);
    fmpq_clear (value);
    return EVALUATED;
}

QUANTITY (memgd_sharpness_tokens_trace) = {
    .axes = "N M",
    .domain = "integer 1 <= N <= 1000000, integer 2 <= M <= 1000000",
    .formula = "(M-1)/M^2",
    .ball = ball,
};
