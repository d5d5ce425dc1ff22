/* The margin of class j after n steps of size h along the gradient itself. */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, STEP, CLASS, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong c = fmpz_get_si (fmpq_numref (at + CLASSES)), k;
    fmpq_t step, part;

    fmpq_init (step);
    fmpq_init (part);
    for (k = 1; k <= c; k++) {
        fmpq_set_si (part, 1, (ulong) k);
        fmpq_add (step, step, part);
    }
    fmpq_mul (step, step, at + CLASS);
    fmpq_div (step, at + STEP, step);
    margin_descent (out, step, at + CLASSES, at + STEPS, 1, prec);
    fmpq_clear (step);
    fmpq_clear (part);
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
