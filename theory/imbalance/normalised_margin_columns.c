/* The margin if the gradient of each class were divided by its own length:
   n h sqrt (c/(c-1)), the same for all. */
#include "theory/quantity.h"

enum { CLASSES, STEP, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t t;

    fmpq_init (t);
    fmpq_sub_si (t, at + CLASSES, 1);
    fmpq_div (t, at + CLASSES, t);
    fmpq_mul (t, t, at + STEP);
    fmpq_mul (t, t, at + STEP);
    fmpq_mul (t, t, at + STEPS);
    fmpq_mul (t, t, at + STEPS);
    arb_set_fmpq (out, t, prec);
    arb_sqrt (out, out, prec);
    fmpq_clear (t);
    return EVALUATED;
}

QUANTITY (imbalance_normalised_margin_columns) = {
    .axes = "c h n",
    .domain = "integer c >= 2, h > 0, integer n >= 0",
    .formula = "n h \\sqrt{c/(c-1)}",
    .ball = ball,
};
