/*
 * The mean of the second stage's time over what the pivot alone would take, to
 * the order log d / d.  The loss is c (1-D)/(1+cD) log (1/g) / 2 out of
 * 1/(4D), and with v = c D / (1 + c D) that is 2 v (1-D) log (1/g); g, D and v
 * are independent, with the means
 *
 *     E v = 1/(d-r), E (1-D) = (d-r)/(d-1), E log (1/g) = psi (d/2) - psi
 * (r/2).
 */
#include "theory/quantity.h"

enum { WIDTH, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t half;
    arb_t part;

    fmpq_init (half);
    arb_init (part);
    /* A closed form. */
    fmpq_div_2exp (half, at + DIMENSION, 1);
    arb_set_fmpq (part, half, prec + 20);
    arb_digamma (out, part, prec + 20);
    fmpq_div_2exp (half, at + WIDTH, 1);
    arb_set_fmpq (part, half, prec + 20);
    arb_digamma (part, part, prec + 20);
    arb_sub (out, out, part, prec + 20);
    arb_mul_2exp_si (out, out, 1);
    fmpq_sub_si (half, at + DIMENSION, 1);
    arb_set_fmpq (part, half, prec + 20);
    arb_div (out, out, part, prec + 20);
    arb_sub_ui (out, out, 1, prec);
    arb_neg (out, out);
    fmpq_clear (half);
    arb_clear (part);
    return EVALUATED;
}

QUANTITY (multiindex_second_stage_ratio) = {
    .axes = "r d",
    .domain = "integer 2 <= r < d",
    .formula = "1 - \\frac{2}{d-1}(\\psi(d/2) - \\psi(r/2))",
    .ball = ball,
};
