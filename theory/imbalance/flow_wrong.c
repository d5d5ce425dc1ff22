/* q = 1 / (e^u + c - 1), u the margin under gradient flow at tau = frequency
   times time: the probability of a wrong class, and, times the frequency, an
   eigenvalue of the Hessian with multiplicity c - 2. */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_set_fmpq (out, at + TIME, prec);
    margin_flow (out, out, at + CLASSES, prec);
    margin_wrong (out, out, at + CLASSES, prec);
    return EVALUATED;
}

QUANTITY (imbalance_flow_wrong) = {
    .axes = "c tau",
    .domain = "integer c >= 2, tau >= 0",
    .formula = "q = 1/(e^u + c - 1),\\ e^u + (c - 1) u = 1 + c \\tau",
    .ball = ball,
};
