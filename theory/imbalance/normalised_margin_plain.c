/* The margin of class j after n steps of size h along the gradient itself. */
#include "theory/harmonic.h"
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, STEP, CLASS, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t step;

    fmpq_init (step);
    harmonic_exact (step, fmpq_numref (at + CLASSES));
    fmpq_mul (step, step, at + CLASS);
    fmpq_div (step, at + STEP, step);
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

QUANTITY (imbalance_normalised_margin_plain) = {
    .axes = "c h j n",
    .domain = "integer 2 <= c <= 10000, h > 0, integer 1 <= j <= c, "
              "integer 0 <= n <= 1000000000",
    .formula = "u \\leftarrow u + \\frac{h p_j c}{e^u + c - 1}",
    .ball = ball,
    .work = work,
};
