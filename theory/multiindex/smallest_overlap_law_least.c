/* The smallest of q independent squared normal numbers. */
#include "theory/quantity.h"

enum { COLUMNS, DIMENSION, VALUE };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong q, wp = prec + 20;
    fmpq_t half;

    if (!fmpq_get_index (&q, at + COLUMNS))
        return UNABLE;
    fmpq_init (half);
    fmpq_div_2exp (half, at + VALUE, 1);
    arb_set_fmpq (out, half, wp);
    arb_sqrt (out, out, wp);
    arb_hypgeom_erfc (out, out, wp);
    arb_pow_ui (out, out, (ulong) q, wp);
    arb_sub_ui (out, out, 1, prec);
    arb_neg (out, out);
    fmpq_clear (half);
    return EVALUATED;
}

QUANTITY (multiindex_smallest_overlap_law_least) = {
    .axes = "q d x",
    .domain = "integer 1 <= q <= 20, integer d >= 2*q, 0 <= x <= 1000",
    .formula = "1 - \\operatorname{erfc}(\\sqrt{x/2})^q",
    .ball = ball,
};
