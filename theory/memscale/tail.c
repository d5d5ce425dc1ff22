/*
 * Mass of Zipf's law beyond rank P: what a memory of P items leaves out.
 *
 *     sum_{x>P} x^-a / zeta(a) = zeta(a, P+1) / zeta(a).
 *
 * Both sums are Euler and Maclaurin's with a proved remainder: see
 * theory/zipf_fast.c and theory/zipf.c.
 */
#include "theory/quantity.h"
#include "theory/zipf.h"

enum { EXPONENT, RANK };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    if (fmpz_is_zero (fmpq_numref (at + RANK)))
        arb_one (out);
    else
        zipf_tail_share (out, at + EXPONENT, fmpq_numref (at + RANK), prec);
    return EVALUATED;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    if (!fmpz_is_zero (fmpq_numref (at + RANK)))
        return UNABLE;
    fmpq_one (value);
    return EVALUATED;
}

/* Powers and corrections: about a quarter of PREC each. */
static double
work (const fmpq *at, slong prec)
{
    (void) at;
    return (double) prec / 2 + 20;
}

QUANTITY (memscale_tail) = {
    .axes = "alpha P",
    .domain = "alpha > 1, integer P >= 0",
    .formula = "\\zeta(\\alpha, P+1) / \\zeta(\\alpha)",
    .ball = ball,
    .exact = exact,
    .work = work,
};
