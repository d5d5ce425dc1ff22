/*
 * The margin of margin_flow without Lambert's function: the positive root of
 * m + (e^m - 1) / (M - 1) = M p t / (M - 1), held between two signs.
 */
#include "theory/quantity.h"
#include "theory/visit.h"

enum { CLASSES, FREQUENCY, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *v = _fmpq_vec_init (2), *others = v, *time = v + 1;
    arb_t one, t;

    arb_init (one);
    arb_init (t);
    fmpq_sub_si (others, at + CLASSES, 1);
    fmpq_mul (time, at + FREQUENCY, at + TIME);
    fmpq_mul (time, time, at + CLASSES);
    fmpq_div (time, time, others);
    arb_one (one);
    arb_set_fmpq (t, time, prec);
    visit_root (out, one, others, t, prec);
    _fmpq_vec_clear (v, 2);
    arb_clear (one);
    arb_clear (t);
    return EVALUATED;
}

QUANTITY (memgd_margin_flow_root) = {
    .axes = "M p t",
    .domain = "integer M >= 2, 0 < p < 1, t > 0",
    .formula = "m + (e^m - 1)/(M-1) = M p t/(M-1)",
    .ball = ball,
};
