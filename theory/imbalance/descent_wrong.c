/* A wrong score W_jk of a class after k steps, -u/c for the margin u: the
   c - 1 of them and the right one add up to 0. */
#include "theory/quantity.h"

USES (quantity, imbalance_descent_margin);

enum { CLASSES, STEP, COUNT };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    imbalance_descent_margin_quantity.ball (out, at, prec);
    arb_div_fmpz (out, out, fmpq_numref (at + CLASSES), prec);
    arb_neg (out, out);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return imbalance_descent_margin_quantity.work (at, prec);
}

QUANTITY (imbalance_descent_wrong) = {
    .axes = "c step k",
    .domain = "integer c >= 2, step > 0, integer 0 <= k <= 1000000000",
    .formula = "-\\frac1c f^k(0),\\ f(u) = u + s c/(e^u + c - 1)",
    .ball = ball,
    .work = work,
};
