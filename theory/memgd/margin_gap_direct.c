/*
 * The gap of margin_gap by subtraction: log (M p t) less the positive root of
 * m + (e^m - 1) / (M - 1) = M p t / (M - 1).
 */
#include "theory/quantity.h"
#include "theory/visit.h"

enum { CLASSES, FREQUENCY, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *v = _fmpq_vec_init (2), *others = v, *clock = v + 1;
    arb_t one, time, late;

    arb_init (one);
    arb_init (time);
    arb_init (late);
    fmpq_mul (clock, at + FREQUENCY, at + TIME);
    fmpq_mul (clock, clock, at + CLASSES);
    arb_set_fmpq (time, clock, prec);
    arb_log (time, time, prec);
    fmpq_sub_si (others, at + CLASSES, 1);
    fmpq_div (clock, clock, others);
    arb_set_fmpq (late, clock, prec);
    arb_one (one);
    visit_root (out, one, others, late, prec);
    arb_sub (out, time, out, prec);
    _fmpq_vec_clear (v, 2);
    arb_clear (one);
    arb_clear (time);
    arb_clear (late);
    return EVALUATED;
}

QUANTITY (memgd_margin_gap_direct) = {
    .axes = "M p t",
    .domain = "integer M >= 2, 0 < p < 1, t > 0",
    .formula = "\\log(M p t) - m",
    .ball = ball,
};
