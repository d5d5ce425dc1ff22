/*
 * The supremum of the squared gradient over the level set {sum of losses = c}
 * of logistic regression on n separable samples with orthonormal rows:
 * theory/separable.h.
 */
#include "theory/separable.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t c;

    arb_init (c);
    arb_set_fmpq (c, at + 1, prec);
    separable_maximum (out, c, fmpq_numref (at), prec);
    arb_clear (c);
    return EVALUATED;
}

QUANTITY (teleport_separable_supremum) = {
    .axes = "n c",
    .domain = "integer n >= 1, c > 0",
    .formula = "\\max_{k \\le n} k (1 - e^{-c/k})^2",
    .ball = ball,
};
