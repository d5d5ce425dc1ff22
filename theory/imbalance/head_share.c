/* The mass of the classes up to K = floor (c / log^2 c): H_K / H_c. */
#include "theory/head.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpz_t k;

    fmpz_init (k);
    arb_indeterminate (out);
    if (head_cut (k, fmpq_numref (at), prec))
        head_mass (out, fmpq_numref (at), k, prec);
    fmpz_clear (k);
    return EVALUATED;
}

QUANTITY (imbalance_head_share) = {
    .axes = "c",
    .domain = "integer c >= 3",
    .formula = "H_K / H_c,\\ K = \\lfloor c / \\log^2 c \\rfloor",
    .ball = ball,
};
