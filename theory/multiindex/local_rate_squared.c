/* A rival: with k^2 for k in S, [[1, a], [a, a^2 + 4 b^2]]. */
#include "theory/quantity.h"

enum { A, B };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong wp = prec + 60;
    arb_t trace, det;

    arb_init (trace);
    arb_init (det);
    arb_set_fmpq (det, at + B, wp);
    arb_mul (det, det, det, wp);
    arb_mul_2exp_si (det, det, 2);
    arb_set_fmpq (trace, at + A, wp);
    arb_mul (trace, trace, trace, wp);
    arb_add (trace, trace, det, wp);
    arb_add_ui (trace, trace, 1, wp);
    arb_mul (out, trace, trace, wp);
    arb_mul_2exp_si (det, det, 2);
    arb_sub (out, out, det, wp);
    arb_sqrt (out, out, wp);
    arb_add (out, out, trace, wp);
    arb_div (out, det, out, wp);
    arb_clear (det);
    arb_clear (trace);
    return EVALUATED;
}

QUANTITY (multiindex_local_rate_squared) = {
    .axes = "a b",
    .domain = "b != 0",
    .formula = "2 \\lambda_{\\min},\\ k^2\\text{ for }k\\text{ in }S",
    .ball = ball,
};
