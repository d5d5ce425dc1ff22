/*
 * From w = 0, where the sum of n losses is n log 2, the number of samples
 * among which the supremum of the gradient shares the loss.
 */
#include "theory/separable.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpz_t k;
    arb_t c;

    fmpz_init (k);
    arb_init (c);
    arb_const_log2 (c, prec);
    arb_mul_fmpz (c, c, fmpq_numref (at), prec);
    if (separable_count (k, c, fmpq_numref (at), prec))
        arb_set_fmpz (out, k);
    else
        arb_indeterminate (out);
    fmpz_clear (k);
    arb_clear (c);
    return EVALUATED;
}

QUANTITY (teleport_separable_start_count) = {
    .axes = "n",
    .domain = "integer n >= 1",
    .formula = "\\arg\\max_{k \\le n} k (1 - 2^{-n/k})^2",
    .ball = ball,
};
