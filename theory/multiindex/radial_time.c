/*
 * The time in which flow with the fixed link (|z|^2 - q) / sqrt (2q) takes a
 * squared singular value of the overlaps from start to end, whatever the
 * others are: x' = (2/q) x (1 - x^2).
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
    logit_gap (out, at, prec + 16);
    arb_mul_fmpz (out, out, fmpq_numref (at + COLUMNS), prec + 16);
    arb_mul_2exp_si (out, out, -2);
    return EVALUATED;
}

QUANTITY (multiindex_radial_time) = {
    .axes = "q start end",
    .domain = "integer q >= 1, 0 < start <= end < 1",
    .formula = "\\frac q4 \\left[\\log \\frac{g}{1-g}"
               "\\right]_{\\text{start}}^{\\text{end}}",
    .ball = ball,
};
