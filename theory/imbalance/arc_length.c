/*
 * The length of gradient flow's path from 0 to t: the integral of the length
 * of the gradient.  Normalised gradient flow takes so long from W = 0 to where
 * gradient flow is at time t.  The integrand is continued to boxes, and the
 * integral encloses, as integral_adaptive does.
 */
#include "theory/flow_norm.h"
#include "theory/integral.h"
#include "theory/quantity.h"

enum { CLASSES, TIME };

static void
integrand (acb_t value, const acb_t t, int analytic, void *context, slong prec)
{
    (void) analytic;
    (void) prec;
    flow_norm_box (value, context, t);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct flow_norm flow;
    arb_t from, to;

    if (fmpq_is_zero (at + TIME)) {
        arb_zero (out);
        return EVALUATED;
    }
    arb_init (from);
    arb_init (to);
    flow_norm_init (&flow, fmpq_numref (at + CLASSES), prec);
    arb_set_fmpq (to, at + TIME, prec);
    integral_adaptive (out, integrand, &flow, from, to, prec);
    flow_norm_clear (&flow);
    arb_clear (from);
    arb_clear (to);
    return EVALUATED;
}

/* So many classes at about so many points. */
static double
work (const fmpq *at, slong prec)
{
    return 1500 * fmpz_get_d (fmpq_numref (at + CLASSES))
           * (100 + (double) prec);
}

QUANTITY (imbalance_arc_length) = {
    .axes = "c t",
    .domain = "integer 2 <= c <= 100000000, t >= 0",
    .formula = "\\int_0^t \\|\\nabla f(W(x))\\| \\, dx",
    .ball = ball,
    .work = work,
};
