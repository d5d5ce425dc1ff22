/*
 * The loss of one class of softmax regression on one-hot inputs after k
 * gradient steps from zero, step = step size times frequency: the loss
 * log (1 + (c - 1) e^-u) of the margin u of descent_margin.
 */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, STEP, COUNT };

static enum evaluation
curve (arb_ptr balls, const fmpq *at, const fmpq *last, slong n, slong prec)
{
    slong i;

    margin_descent (balls, at + STEP, at + CLASSES, last, n, prec);
    for (i = 0; i < n; i++)
        margin_loss (balls + i, balls + i, at + CLASSES, prec);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return curve (out, at, at + COUNT, 1, prec);
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return margin_work (fmpz_get_d (fmpq_numref (at + COUNT)));
}

QUANTITY (imbalance_descent_loss) = {
    .axes = "c step k",
    .domain = "integer c >= 2, step > 0, integer 0 <= k <= 1000000000",
    .formula = "\\log(1 + (c-1) e^{-u}),\\ u = f^k(0),\\ "
               "f(u) = u + s c/(e^u + c - 1)",
    .ball = ball,
    .curve = curve,
    .work = work,
};
