/* What the lead of normalised descent over the flow stays below, as a part of
   the time: D e^D / 2 with D = h sqrt (c/(c-1)), which no margin outdoes in a
   step. */
#include "theory/quantity.h"

enum { CLASSES, STEP };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t t;
    arb_t d;

    fmpq_init (t);
    arb_init (d);
    fmpq_sub_si (t, at + CLASSES, 1);
    fmpq_div (t, at + CLASSES, t);
    fmpq_mul (t, t, at + STEP);
    fmpq_mul (t, t, at + STEP);
    arb_set_fmpq (d, t, prec);
    arb_sqrt (d, d, prec);
    arb_exp (out, d, prec);
    arb_mul (out, out, d, prec);
    arb_mul_2exp_si (out, out, -1);
    fmpq_clear (t);
    arb_clear (d);
    return EVALUATED;
}

QUANTITY (imbalance_normalised_gain_bound) = {
    .axes = "c h j n",
    .domain = "integer c >= 2, h > 0, integer 1 <= j <= c, integer n >= 1",
    .formula = "\\tfrac12 D e^D,\\ D = h \\sqrt{c/(c-1)}",
    .ball = ball,
};
