/*
 * The loss of flow_loss without Lambert's function: the margin is the root of
 * u + (e^u - 1) / (c - 1) = c tau / (c - 1) between two points where the signs
 * differ.
 */
#include "theory/margin.h"
#include "theory/quantity.h"
#include "theory/visit.h"

enum { CLASSES, TAU };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *v = _fmpq_vec_init (2), *rest = v, *time = v + 1;
    arb_t one, t;

    arb_init (one);
    arb_init (t);
    fmpq_sub_si (rest, at + CLASSES, 1);
    fmpq_mul (time, at + CLASSES, at + TAU);
    fmpq_div (time, time, rest);
    arb_set_fmpq (t, time, prec);
    arb_one (one);
    visit_root (out, one, rest, t, prec);
    margin_loss (out, out, at + CLASSES, prec);
    _fmpq_vec_clear (v, 2);
    arb_clear (one);
    arb_clear (t);
    return EVALUATED;
}

QUANTITY (imbalance_flow_loss_root) = {
    .axes = "c tau",
    .domain = "integer c >= 2, tau > 0",
    .formula = "\\log(1 + (c-1) e^{-u}),\\ "
               "u + (e^u - 1)/(c-1) = c \\tau/(c-1)",
    .ball = ball,
};
