/*
 * Its beginning, q Gamma ((q+1)/2) / (sqrt 2 Gamma (q/2+1)) sqrt x, the mean
 * of a chi variable with q degrees of freedom times sqrt x, up to 1.
 */
#include "theory/quantity.h"

enum { COLUMNS, DIMENSION, VALUE };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong wp = prec + 20;
    fmpq_t half;
    arb_t x;

    fmpq_init (half);
    arb_init (x);
    fmpq_add_si (half, at + COLUMNS, 1);
    fmpq_div_2exp (half, half, 1);
    arb_gamma_fmpq (out, half, wp);
    fmpq_div_2exp (half, at + COLUMNS, 1);
    arb_gamma_fmpq (x, half, wp);
    arb_div (out, out, x, wp);
    fmpq_mul_2exp (half, at + VALUE, 1);
    arb_set_fmpq (x, half, wp);
    arb_sqrt (x, x, wp);
    arb_mul (out, out, x, prec);
    arb_one (x);
    arb_min (out, out, x, prec);
    fmpq_clear (half);
    arb_clear (x);
    return EVALUATED;
}

QUANTITY (multiindex_smallest_overlap_law_linear) = {
    .axes = "q d x",
    .domain = "integer 1 <= q <= 20, integer d >= 2*q, 0 <= x <= 1000",
    .formula = "\\min\\left(1, \\sqrt{2x}\\,\\Gamma(\\tfrac{q+1}2) / "
               "\\Gamma(\\tfrac q2)\\right)",
    .ball = ball,
};
