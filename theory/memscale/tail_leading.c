/*
 * The leading law of the tail: the integral of C t^-a from P on.  It exceeds
 * the tail, because t^-a decreases.
 */
#include "theory/quantity.h"
#include "theory/tail_law.h"

enum { EXPONENT, THRESHOLD };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t shift;

    fmpq_init (shift);
    fmpq_set_si (shift, 0, 1);
    tail_law (out, at + EXPONENT, at + THRESHOLD, shift, prec);
    fmpq_clear (shift);
    return EVALUATED;
}

QUANTITY (memscale_tail_leading) = {
    .axes = "alpha P",
    .domain = "alpha > 1, integer P >= 1",
    .formula = "P^{1-\\alpha} / ((\\alpha-1) \\zeta(\\alpha))",
    .ball = ball,
};
