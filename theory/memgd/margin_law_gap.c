/*
 * By how much log (M p t) overshoots the two terms of margin_law: what the
 * gap of margin_gap would be, were they all.
 */
#include "theory/quantity.h"

enum { CLASSES, FREQUENCY, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t clock, others;

    fmpq_init (clock);
    fmpq_init (others);
    fmpq_mul (clock, at + FREQUENCY, at + TIME);
    fmpq_mul (clock, clock, at + CLASSES);
    fmpq_sub_si (others, at + CLASSES, 1);
    arb_set_fmpq (out, clock, prec);
    arb_log (out, out, prec);
    arb_mul_fmpz (out, out, fmpq_numref (others), prec);
    arb_sub_ui (out, out, 1, prec);
    arb_mul_fmpz (out, out, fmpq_denref (clock), prec);
    arb_div_fmpz (out, out, fmpq_numref (clock), prec);
    fmpq_clear (clock);
    fmpq_clear (others);
    return EVALUATED;
}

QUANTITY (memgd_margin_law_gap) = {
    .axes = "M p t",
    .domain = "integer M >= 2, 0 < p < 1, t > 0",
    .formula = "((M-1) \\log T - 1)/T,\\ T = M p t",
    .ball = ball,
};
