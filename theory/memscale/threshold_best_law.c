/*
 * The least error of a threshold from the balance of its two parts.
 */
#include "theory/balance.h"
#include "theory/quantity.h"

enum { ZIPF, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong wp = prec + 16;
    arb_t y, p;

    arb_init (y);
    arb_init (p);
    balance_point (y, at + ZIPF, at + DIMENSION, wp);
    arb_set_fmpq (p, at + DIMENSION, wp);
    arb_div (p, p, y, wp);
    /* Functions of Arb: Phi (-sqrt y) is (1/2) erfc (sqrt (y/2)). */
    balance_lost (out, at + ZIPF, p, wp);
    arb_mul_2exp_si (y, y, -1);
    arb_sqrt (y, y, wp);
    arb_hypgeom_erfc (y, y, wp);
    arb_mul_2exp_si (y, y, -1);
    arb_add (out, out, y, prec);
    arb_clear (y);
    arb_clear (p);
    return EVALUATED;
}

QUANTITY (memscale_threshold_best_law) = {
    .axes = "alpha d",
    .domain = "alpha > 1, integer d >= 1",
    .formula = "\\min_y \\frac{(y/d)^{\\alpha-1}}{2(\\alpha-1)\\zeta(\\alpha)}"
               " + \\Phi(-\\sqrt y)",
    .ball = ball,
};
