/*
 * planted_escape_time of h_1 alone: atanh 2^(-1/2) - atanh d^(-1/2).
 */
#include "theory/escape.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t start;

    arb_init (start);
    arb_sqrt_ui (out, 2, prec);
    arb_inv (out, out, prec);
    arb_atanh (out, out, prec);
    arb_set_fmpz (start, fmpq_numref (at));
    arb_rsqrt (start, start, prec);
    arb_atanh (start, start, prec);
    arb_sub (out, out, start, prec);
    arb_clear (start);
    return EVALUATED;
}

QUANTITY (multiindex_planted_linear_time) = {
    .axes = "d",
    .domain = "integer d >= 2",
    .formula =
        "\\operatorname{atanh} 2^{-1/2} - \\operatorname{atanh} d^{-1/2}",
    .ball = ball,
};
