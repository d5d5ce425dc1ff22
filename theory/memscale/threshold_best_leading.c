/*
 * The least error of a threshold to leading order, with its logarithm.
 */
#include "theory/balance.h"
#include "theory/quantity.h"

enum { ZIPF, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong wp = prec + 16;
    fmpq_t c;
    arb_t p;

    arb_init (p);
    fmpq_init (c);
    fmpq_sub_si (c, at + ZIPF, 1);
    fmpq_mul_2exp (c, c, 1);
    /* A function of Arb. */
    arb_set_fmpq (p, at + DIMENSION, wp);
    arb_log (out, p, wp);
    arb_div (p, p, out, wp);
    arb_set_fmpq (out, c, wp);
    arb_div (p, p, out, wp);
    balance_lost (out, at + ZIPF, p, prec);
    arb_clear (p);
    fmpq_clear (c);
    return EVALUATED;
}

QUANTITY (memscale_threshold_best_leading) = {
    .axes = "alpha d",
    .domain = "alpha > 1, integer d >= 2",
    .formula = "\\frac{1}{2(\\alpha-1)\\zeta(\\alpha)}"
               " \\Bigl(\\frac{2(\\alpha-1) \\log d}{d}\\Bigr)^{\\alpha-1}",
    .ball = ball,
};
