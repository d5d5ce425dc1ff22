/* The mass of the classes with pi_k >= 1 / c: H_K / H_c, K = floor (c / H_c).
 */
#include "theory/head.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpz_t k;

    fmpz_init (k);
    arb_indeterminate (out);
    if (head_last_common (k, fmpq_numref (at), prec))
        head_mass (out, fmpq_numref (at), k, prec);
    fmpz_clear (k);
    return EVALUATED;
}

QUANTITY (imbalance_common_mass) = {
    .axes = "c",
    .domain = "integer c >= 2",
    .formula = "H_K / H_c,\\ K = \\lfloor c / H_c \\rfloor",
    .ball = ball,
};
