/*
 * The tail's midpoint bound: C times the integral of t^-a from P + 1/2 on.
 * t^-a is convex, so each term is at most its mean over the interval of length
 * one around it, and the bound exceeds the tail.
 */
#include "theory/quantity.h"
#include "theory/tail_law.h"

enum { EXPONENT, THRESHOLD };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t shift;

    fmpq_init (shift);
    fmpq_set_si (shift, 1, 2);
    tail_law (out, at + EXPONENT, at + THRESHOLD, shift, prec);
    fmpq_clear (shift);
    return EVALUATED;
}

QUANTITY (memscale_tail_midpoint) = {
    .axes = "alpha P",
    .domain = "alpha > 1, P > 0",
    .formula = "(P+1/2)^{1-\\alpha} / ((\\alpha-1) \\zeta(\\alpha))",
    .ball = ball,
};
