/*
 * The squared gradient in the limit where one sample has all the loss.
 */
#include "theory/separable.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpz_t one;
    arb_t c;

    arb_init (c);
    fmpz_init_set_ui (one, 1);
    arb_set_fmpq (c, at + 1, prec);
    separable_shared (out, c, one, prec);
    arb_clear (c);
    fmpz_clear (one);
    return EVALUATED;
}

QUANTITY (teleport_separable_alone) = {
    .axes = "n c",
    .domain = "integer n >= 1, c > 0",
    .formula = "(1 - e^{-c})^2",
    .ball = ball,
};
