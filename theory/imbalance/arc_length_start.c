/* The path's length if the gradient kept the length that it has at the start,
   sqrt ((c-1)/c sum_k p_k^2), p_k = 1/(k H_c). */
#include "theory/flow_norm.h"
#include "theory/quantity.h"

enum { CLASSES, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong k;
    struct flow_norm flow;
    arb_t time;

    arb_init (time);
    flow_norm_init (&flow, fmpq_numref (at + CLASSES), prec);
    arb_zero (out);
    for (k = 0; k < flow.classes; k++)
        arb_addmul (out, flow.mass + k, flow.mass + k, prec);
    arb_mul_si (out, out, flow.classes - 1, prec);
    arb_div_si (out, out, flow.classes, prec);
    arb_sqrt (out, out, prec);
    arb_set_fmpq (time, at + TIME, prec);
    arb_mul (out, out, time, prec);
    flow_norm_clear (&flow);
    arb_clear (time);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 10 * fmpz_get_d (fmpq_numref (at + CLASSES));
}

QUANTITY (imbalance_arc_length_start) = {
    .axes = "c t",
    .domain = "integer 2 <= c <= 100000000, t >= 0",
    .formula = "t \\Big(\\frac{c-1}{c} \\sum_k p_k^2\\Big)^{1/2}",
    .ball = ball,
    .work = work,
};
