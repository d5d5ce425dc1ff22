/* log K / log c: what the mass of the first K classes would be if harmonic
   numbers were logarithms. */
#include "theory/quantity.h"

enum { CLASSES, LAST };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t all;

    arb_init (all);
    arb_log_fmpz (out, fmpq_numref (at + LAST), prec);
    arb_log_fmpz (all, fmpq_numref (at + CLASSES), prec);
    arb_div (out, out, all, prec);
    arb_clear (all);
    return EVALUATED;
}

QUANTITY (imbalance_head_mass_logarithms) = {
    .axes = "c K",
    .domain = "integer c >= 2, integer 1 <= K <= c",
    .formula = "\\log K / \\log c",
    .ball = ball,
};
