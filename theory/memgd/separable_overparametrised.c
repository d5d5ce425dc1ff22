/* What a memory could do if N <= d were necessary: everything or nothing. */
#include "theory/quantity.h"

enum { KEYS, DIMENSION };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_set_si (value, fmpq_cmp (at + KEYS, at + DIMENSION) <= 0, 1);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    (void) prec;
    arb_set_si (out, fmpq_cmp (at + KEYS, at + DIMENSION) <= 0);
    return EVALUATED;
}

QUANTITY (memgd_separable_overparametrised) = {
    .axes = "N d",
    .domain = "integer N >= 1, integer d >= 1",
    .formula = "1[N \\le d]",
    .ball = ball,
    .exact = exact,
};
