/*
 * By how much log (T), T = M p t, overshoots the margin m of margin_flow:
 * e^m = T + 1 - (M-1) m makes it -log (1 - ((M-1) m - 1) / T).
 */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, FREQUENCY, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t time, others;
    arb_t clock;

    fmpq_init (time);
    fmpq_init (others);
    arb_init (clock);
    fmpq_mul (time, at + FREQUENCY, at + TIME);
    arb_set_fmpq (out, time, prec);
    margin_flow (out, out, at + CLASSES, prec);
    fmpq_sub_si (others, at + CLASSES, 1);
    arb_mul_fmpz (out, out, fmpq_numref (others), prec);
    arb_sub_ui (out, out, 1, prec);
    fmpq_mul (time, time, at + CLASSES);
    arb_set_fmpq (clock, time, prec);
    arb_div (out, out, clock, prec);
    arb_neg (out, out);
    arb_log1p (out, out, prec);
    arb_neg (out, out);
    fmpq_clear (time);
    fmpq_clear (others);
    arb_clear (clock);
    return EVALUATED;
}

QUANTITY (memgd_margin_gap) = {
    .axes = "M p t",
    .domain = "integer M >= 2, 0 < p < 1, t > 0",
    .formula = "-\\log(1 - ((M-1) m - 1)/T),\\ T = M p t",
    .ball = ball,
};
