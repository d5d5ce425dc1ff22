/* The margin without momentum, at the step s/(1-beta) that a constant
   gradient would have with it. */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, STEP, BETA, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t step;

    fmpq_init (step);
    fmpq_sub_si (step, at + BETA, 1);
    fmpq_div (step, at + STEP, step);
    fmpq_neg (step, step);
    margin_descent (out, step, at + CLASSES, at + STEPS, 1, prec);
    fmpq_clear (step);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return margin_work (fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (imbalance_momentum_margin_effective) = {
    .axes = "c step beta k",
    .domain = "integer c >= 2, step > 0, 0 <= beta < 1, "
              "integer 0 <= k <= 1000000000",
    .formula = "f^k(0),\\ f(u) = u + \\frac{s}{1-\\beta} \\frac{c}{e^u + c - "
               "1}",
    .ball = ball,
    .work = work,
};
