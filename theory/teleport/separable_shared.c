/*
 * The squared gradient where all n losses are equal, the one critical point of
 * the level set at finite w.
 */
#include "theory/separable.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t c;

    arb_init (c);
    arb_set_fmpq (c, at + 1, prec);
    separable_shared (out, c, fmpq_numref (at), prec);
    arb_clear (c);
    return EVALUATED;
}

QUANTITY (teleport_separable_shared) = {
    .axes = "n c",
    .domain = "integer n >= 1, c > 0",
    .formula = "n (1 - e^{-c/n})^2",
    .ball = ball,
};
