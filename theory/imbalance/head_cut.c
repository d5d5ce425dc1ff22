/* The last class that counts as frequent, K = floor (c / log^2 c). */
#include "theory/head.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpz_t k;

    fmpz_init (k);
    head_integer (out, k, 0);
    if (head_cut (k, fmpq_numref (at), prec))
        head_integer (out, k, 1);
    fmpz_clear (k);
    return EVALUATED;
}

QUANTITY (imbalance_head_cut) = {
    .axes = "c",
    .domain = "integer c >= 3",
    .formula = "\\lfloor c / \\log^2 c \\rfloor",
    .ball = ball,
};
