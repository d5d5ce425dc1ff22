/* The same with the margin as the root of u + (e^u - 1) / (c - 1) = c tau / (c
   - 1), enclosed between two signs: no Lambert function. */
#include "theory/quantity.h"
#include "theory/visit.h"

enum { CLASSES, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *v = _fmpq_vec_init (2), *others = v, *time = v + 1;
    arb_t one, t, sum;

    arb_init (one);
    arb_init (t);
    arb_init (sum);
    fmpq_sub_si (others, at + CLASSES, 1);
    fmpq_mul (time, at + CLASSES, at + TIME);
    fmpq_div (time, time, others);
    arb_one (one);
    arb_set_fmpq (t, time, prec);
    visit_root (out, one, others, t, prec);
    arb_exp (out, out, prec);
    arb_set_fmpq (sum, others, prec);
    arb_add (out, out, sum, prec);
    arb_inv (out, out, prec);
    arb_clear (one);
    arb_clear (t);
    arb_clear (sum);
    _fmpq_vec_clear (v, 2);
    return EVALUATED;
}

QUANTITY (imbalance_flow_wrong_root) = {
    .axes = "c tau",
    .domain = "integer c >= 2, tau > 0",
    .formula = "1 / (e^u + c - 1)",
    .ball = ball,
};
