/*
 * The margin of one class of softmax regression on one-hot inputs after k
 * gradient steps from zero, step = step size times frequency:
 * u <- u + step c / (e^u + c - 1).  Encloses, for margin_descent iterates by
 * the mean value theorem.
 */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, STEP, COUNT };

static enum evaluation
curve (arb_ptr balls, const fmpq *at, const fmpq *last, slong n, slong prec)
{
    margin_descent (balls, at + STEP, at + CLASSES, last, n, prec);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return curve (out, at, at + COUNT, 1, prec);
}

/* u_0 = 0 and u_1 = step; from then on exponentials come in. */
static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    if (fmpz_is_zero (fmpq_numref (at + COUNT)))
        fmpq_zero (value);
    else if (fmpz_is_one (fmpq_numref (at + COUNT)))
        fmpq_set (value, at + STEP);
    else
        return UNABLE;
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return margin_work (fmpz_get_d (fmpq_numref (at + COUNT)));
}

QUANTITY (imbalance_descent_margin) = {
    .axes = "c step k",
    .domain = "integer c >= 2, step > 0, integer 0 <= k <= 1000000000",
    .formula = "f^k(0),\\ f(u) = u + s c/(e^u + c - 1)",
    .ball = ball,
    .curve = curve,
    .exact = exact,
    .work = work,
};
