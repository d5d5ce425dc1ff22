/* c times the frequency of class K = floor (c / log^2 c): c / (K H_c), at most
   c classes for all c >= 3. */
#include "theory/harmonic.h"
#include "theory/head.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpz_t k;
    arb_t h;

    fmpz_init (k);
    arb_init (h);
    arb_indeterminate (out);
    if (head_cut (k, fmpq_numref (at), prec)) {
        harmonic (h, fmpq_numref (at), prec);
        arb_mul_fmpz (h, h, k, prec);
        arb_set_fmpz (out, fmpq_numref (at));
        arb_div (out, out, h, prec);
    }
    fmpz_clear (k);
    arb_clear (h);
    return EVALUATED;
}

QUANTITY (imbalance_head_frequency) = {
    .axes = "c",
    .domain = "integer c >= 3",
    .formula = "c / (K H_c),\\ K = \\lfloor c / \\log^2 c \\rfloor",
    .ball = ball,
};
