/* log^2 c / H_c: as K = floor (c / log^2 c) is at most c / log^2 c, class K
   has c pi_K = c / (K H_c) at least this. */
#include "theory/harmonic.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t h;

    arb_init (h);
    arb_log_fmpz (out, fmpq_numref (at), prec);
    arb_mul (out, out, out, prec);
    harmonic (h, fmpq_numref (at), prec);
    arb_div (out, out, h, prec);
    arb_clear (h);
    return EVALUATED;
}

QUANTITY (imbalance_head_frequency_floor) = {
    .axes = "c",
    .domain = "integer c >= 3",
    .formula = "\\log^2 c / H_c",
    .ball = ball,
};
