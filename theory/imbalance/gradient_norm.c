/*
 * The length of the gradient at time t of gradient flow from W = 0 on one-hot
 * inputs with Zipf's frequencies: column k holds -p_k (c-1) q_k on the
 * diagonal and c - 1 times p_k q_k.  Encloses, as flow_norm_value does.
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

QUANTITY (imbalance_gradient_norm) = {
    .axes = "c t",
    .domain = "integer 2 <= c <= 100000000, t >= 0",
    .formula = "\\Big(\\sum_{k\\le c} \\frac{p_k^2 c (c-1)}{(e^{u_k} + c - "
               "1)^2}\\Big)^{1/2},\\ e^{u_k} + (c-1) u_k = 1 + c p_k t,\\ "
               "p_k = \\frac{1}{k H_c}",
    .ball = ball,
    .work = work,
};
