/*
 * The length of the diagonal of the gradient alone, of the right scores:
 * without the factor c/(c-1) of the whole.
 */
#include "theory/flow_norm.h"
#include "theory/quantity.h"

enum { CLASSES, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct flow_norm flow;
    arb_t t;

    arb_init (t);
    flow_norm_init (&flow, fmpq_numref (at + CLASSES), prec);
    arb_set_fmpq (t, at + TIME, prec);
    flow_norm_value (out, &flow, t);
    arb_set_si (t, flow.classes - 1);
    arb_div_si (t, t, flow.classes, prec);
    arb_sqrt (t, t, prec);
    arb_mul (out, out, t, prec);
    flow_norm_clear (&flow);
    arb_clear (t);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 500 * fmpz_get_d (fmpq_numref (at + CLASSES));
}

QUANTITY (imbalance_gradient_norm_right) = {
    .axes = "c t",
    .domain = "integer 2 <= c <= 100000000, t >= 0",
    .formula = "\\Big(\\sum_k p_k^2 (1 - P_k)^2\\Big)^{1/2}",
    .ball = ball,
    .work = work,
};
