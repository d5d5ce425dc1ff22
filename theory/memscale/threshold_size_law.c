/*
 * The best number of stored items from the balance of the two errors: the
 * normal limit of the cap against the integral of the tail.
 */
#include "theory/balance.h"
#include "theory/quantity.h"

enum { ZIPF, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t d;

    arb_init (d);
    /* A function of Arb. */
    balance_point (out, at + ZIPF, at + DIMENSION, prec + 16);
    arb_set_fmpq (d, at + DIMENSION, prec + 16);
    arb_div (out, d, out, prec);
    arb_clear (d);
    return EVALUATED;
}

QUANTITY (memscale_threshold_size_law) = {
    .axes = "alpha d",
    .domain = "alpha > 1, integer d >= 1",
    .formula = "d / \\bigl(c\\, W(A^{2/c}/c)\\bigr), \\quad c = 2\\alpha - 3,"
               " A = \\zeta(\\alpha) d^{\\alpha-1}/\\sqrt{2\\pi}",
    .ball = ball,
};
