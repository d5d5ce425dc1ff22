/*
 * c p q, p = e^u q, q = 1 / (e^u + c - 1), u the margin under gradient flow at
 * tau = frequency times time: the eigenvalue of the Hessian that belongs to
 * the learning of one class, over its frequency.  As p = 1 - (c - 1) q.
 */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t u, q;

    arb_init (u);
    arb_init (q);
    arb_set_fmpq (u, at + TIME, prec);
    margin_flow (u, u, at + CLASSES, prec);
    margin_wrong (q, u, at + CLASSES, prec);
    arb_exp (u, u, prec);
    arb_mul (u, u, q, prec);
    arb_mul (out, u, q, prec);
    arb_mul_fmpz (out, out, fmpq_numref (at + CLASSES), prec);
    arb_clear (u);
    arb_clear (q);
    return EVALUATED;
}

QUANTITY (imbalance_flow_sharpness) = {
    .axes = "c tau",
    .domain = "integer c >= 2, tau >= 0",
    .formula = "c p q,\\ p = e^u q,\\ q = 1/(e^u + c - 1),\\ e^u + (c - 1) u "
               "= 1 + c \\tau",
    .ball = ball,
};
