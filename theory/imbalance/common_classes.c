/* The number of classes that are at least as frequent as the average one:
   pi_k >= 1 / c for k <= c / H_c. */
#include "theory/head.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpz_t k;

    fmpz_init (k);
    head_integer (out, k, 0);
    if (head_last_common (k, fmpq_numref (at), prec))
        head_integer (out, k, 1);
    fmpz_clear (k);
    return EVALUATED;
}

QUANTITY (imbalance_common_classes) = {
    .axes = "c",
    .domain = "integer c >= 1",
    .formula = "\\lfloor c / H_c \\rfloor",
    .ball = ball,
};
