/*
 * The law of margin_law without its 1, L - (M-1) L / T: a rival.
 */
#include "theory/quantity.h"

enum { CLASSES, FREQUENCY, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t clock, share;

    fmpq_init (clock);
    fmpq_init (share);
    fmpq_mul (clock, at + CLASSES, at + FREQUENCY);
    fmpq_mul (clock, clock, at + TIME);
    arb_set_fmpq (out, clock, prec);
    arb_log (out, out, prec);
    fmpq_sub_si (share, at + CLASSES, 1);
    fmpq_div (share, share, clock);
    fmpq_sub_si (share, share, 1);
    fmpq_neg (share, share);
    arb_mul_fmpz (out, out, fmpq_numref (share), prec);
    arb_div_fmpz (out, out, fmpq_denref (share), prec);
    fmpq_clear (clock);
    fmpq_clear (share);
    return EVALUATED;
}

QUANTITY (memgd_margin_law_unshifted) = {
    .axes = "M p t",
    .domain = "integer M >= 2, 0 < p < 1, t > 0",
    .formula = "L - (M-1) L/T,\\ T = M p t,\\ L = \\log T",
    .ball = ball,
};
