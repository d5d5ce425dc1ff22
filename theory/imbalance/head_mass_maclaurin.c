/* H_K / H_c with both sums by Euler and Maclaurin's formula between their
   ends, whose remainder theory/zipf.c bounds: no digamma function. */
#include "theory/quantity.h"
#include "theory/zipf.h"

enum { CLASSES, LAST };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t one;
    arb_t all;

    fmpq_init (one);
    arb_init (all);
    fmpq_one (one);
    zipf_harmonic (out, one, fmpq_numref (at + LAST), prec);
    zipf_harmonic (all, one, fmpq_numref (at + CLASSES), prec);
    arb_div (out, out, all, prec);
    fmpq_clear (one);
    arb_clear (all);
    return EVALUATED;
}

QUANTITY (imbalance_head_mass_maclaurin) = {
    .axes = "c K",
    .domain = "integer 1 <= K <= c",
    .formula = "H_K / H_c",
    .ball = ball,
};
