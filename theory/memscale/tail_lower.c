/*
 * The tail's lower bound: C times the integral of t^-a from P + 1 on.  t^-a
 * decreases, so each term is at least the integral over the interval that
 * follows it.
 */
#include "theory/quantity.h"
#include "theory/tail_law.h"

enum { EXPONENT, THRESHOLD };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t shift;

    fmpq_init (shift);
    fmpq_set_si (shift, 1, 1);
    tail_law (out, at + EXPONENT, at + THRESHOLD, shift, prec);
    fmpq_clear (shift);
    return EVALUATED;
}

QUANTITY (memscale_tail_lower) = {
    .axes = "alpha P",
    .domain = "alpha > 1, integer P >= 1",
    .formula = "(P+1)^{1-\\alpha} / ((\\alpha-1) \\zeta(\\alpha))",
    .ball = ball,
};
