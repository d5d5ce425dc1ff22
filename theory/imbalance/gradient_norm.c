/*
 * The length of the gradient at time t of gradient flow from W = 0 on one-hot
 * inputs with Zipf's frequencies: column k holds -p_k (c-1) q_k on the
 * diagonal and c - 1 times p_k q_k.  Encloses, as smooth_sum does.
 */
#include "theory/quantity.h"
#include "theory/zipf_gradient.h"

enum { CLASSES, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    zipf_gradient (out, fmpq_numref (at + CLASSES), at + TIME, prec);
    arb_sqrt (out, out, prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return zipf_gradient_work (fmpq_numref (at + CLASSES), prec);
}

QUANTITY (imbalance_gradient_norm) = {
    .axes = "c t",
    .domain = "integer c >= 2, t >= 0",
    .formula = "\\Big(\\sum_{k\\le c} \\frac{p_k^2 c (c-1)}{(e^{u_k} + c - "
               "1)^2}\\Big)^{1/2},\\ e^{u_k} + (c-1) u_k = 1 + c p_k t,\\ "
               "p_k = \\frac{1}{k H_c}",
    .ball = ball,
    .work = work,
};
