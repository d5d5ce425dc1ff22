/* The right score W_kk of a class after k steps: the margin u is its distance
   from each of the c - 1 others, and all scores add up to 0, so that it is
   (c - 1) u/c. */
#include "theory/quantity.h"

USES (quantity, imbalance_descent_margin);

enum { CLASSES, STEP, COUNT };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpz_t rest;

    fmpz_init (rest);
    imbalance_descent_margin_quantity.ball (out, at, prec);
    fmpz_sub_ui (rest, fmpq_numref (at + CLASSES), 1);
    arb_mul_fmpz (out, out, rest, prec);
    arb_div_fmpz (out, out, fmpq_numref (at + CLASSES), prec);
    fmpz_clear (rest);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return imbalance_descent_margin_quantity.work (at, prec);
}

QUANTITY (imbalance_descent_right) = {
    .axes = "c step k",
    .domain = "integer c >= 2, step > 0, integer 0 <= k <= 1000000000",
    .formula = "\\frac{c-1}{c} f^k(0),\\ f(u) = u + s c/(e^u + c - 1)",
    .ball = ball,
    .work = work,
};
