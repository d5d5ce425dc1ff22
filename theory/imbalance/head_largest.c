/* The last class with c pi_k >= log c: k <= c / (H_c log c). */
#include "theory/head.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpz_t k;

    fmpz_init (k);
    head_integer (out, k, 0);
    if (head_last_logarithmic (k, fmpq_numref (at), prec))
        head_integer (out, k, 1);
    fmpz_clear (k);
    return EVALUATED;
}

QUANTITY (imbalance_head_largest) = {
    .axes = "c",
    .domain = "integer c >= 2",
    .formula = "\\lfloor c / (H_c \\log c) \\rfloor",
    .ball = ball,
};
