/* The mass of the classes up to K = floor (c / log c), one logarithm for two:
   H_K / H_c.  log c is irrational, so that enough bits decide K. */
#include "theory/head.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpz_t k;
    arb_t x;

    fmpz_init (k);
    arb_init (x);
    arb_log_fmpz (x, fmpq_numref (at), prec);
    arb_set_fmpz (out, fmpq_numref (at));
    arb_div (x, out, x, prec);
    arb_floor (x, x, prec);
    arb_indeterminate (out);
    if (arb_get_unique_fmpz (k, x))
        head_mass (out, fmpq_numref (at), k, prec);
    fmpz_clear (k);
    arb_clear (x);
    return EVALUATED;
}

QUANTITY (imbalance_head_share_longer) = {
    .axes = "c",
    .domain = "integer c >= 3",
    .formula = "H_K / H_c,\\ K = \\lfloor c / \\log c \\rfloor",
    .ball = ball,
};
