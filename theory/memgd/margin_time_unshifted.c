/*
 * The time of margin_time with e^theta for e^theta - 1: a rival.
 */
#include "theory/quantity.h"

enum { CLASSES, FREQUENCY, MARGIN };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t linear;
    arb_t first;

    fmpq_init (linear);
    arb_init (first);
    fmpq_sub_si (linear, at + CLASSES, 1);
    fmpq_mul (linear, linear, at + MARGIN);
    arb_set_fmpq (first, linear, prec);
    arb_set_fmpq (out, at + MARGIN, prec);
    arb_exp (out, out, prec);
    arb_add (out, out, first, prec);
    fmpq_mul (linear, at + CLASSES, at + FREQUENCY);
    arb_mul_fmpz (out, out, fmpq_denref (linear), prec);
    arb_div_fmpz (out, out, fmpq_numref (linear), prec);
    fmpq_clear (linear);
    arb_clear (first);
    return EVALUATED;
}

QUANTITY (memgd_margin_time_unshifted) = {
    .axes = "M p theta",
    .domain = "integer M >= 2, 0 < p < 1, theta >= 0",
    .formula = "((M-1) \\theta + e^\\theta)/(M p)",
    .ball = ball,
};
