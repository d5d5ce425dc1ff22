/*
 * The time in which flow with the fixed link that is the normalised polynomial
 * of degree 4 in z that depends on |z| only takes all squared singular values
 * of the overlaps from start to end, when they are equal: with the correlation
 * (tr (G)^2 + 2 tr (G^2)) / (q (q+2)), x' = (4/q) x^3 (1 - x^2).
 */
#include "theory/quantity.h"

enum { COLUMNS, FROM, TO };

/* Set OUT to log (end (1 - start) / (start (1 - end))). */
static void
logit_gap (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t ratio, part;

    fmpq_init (ratio);
    fmpq_init (part);
    fmpq_div (ratio, at + TO, at + FROM);
    fmpq_sub_si (part, at + FROM, 1);
    fmpq_mul (ratio, ratio, part);
    fmpq_sub_si (part, at + TO, 1);
    fmpq_div (ratio, ratio, part);
    arb_set_fmpq (out, ratio, prec);
    arb_log (out, out, prec);
    fmpq_clear (ratio);
    fmpq_clear (part);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t inverse, other;
    arb_t part;

    fmpq_init (inverse);
    fmpq_init (other);
    arb_init (part);
    logit_gap (out, at, prec + 16);
    fmpq_inv (inverse, at + FROM);
    fmpq_inv (other, at + TO);
    fmpq_sub (inverse, inverse, other);
    arb_set_fmpq (part, inverse, prec + 16);
    arb_add (out, out, part, prec + 16);
    arb_mul_fmpz (out, out, fmpq_numref (at + COLUMNS), prec + 16);
    arb_mul_2exp_si (out, out, -3);
    fmpq_clear (inverse);
    fmpq_clear (other);
    arb_clear (part);
    return EVALUATED;
}

QUANTITY (multiindex_radial_quartic_time) = {
    .axes = "q start end",
    .domain = "integer q >= 1, 0 < start <= end < 1",
    .formula = "\\frac q8 \\left[\\log \\frac{g}{1-g} - \\frac1g"
               "\\right]_{\\text{start}}^{\\text{end}}",
    .ball = ball,
};
