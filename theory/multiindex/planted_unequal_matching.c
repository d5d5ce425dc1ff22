/*
 * The law of greedy matching on normal numbers times the weights (1, r; r,
 * r^2): 0, none is positive; 1, one is picked; 2, both in place; 3, both
 * exchanged.
 */
#include "theory/unequal.h"

enum { RATIO, END };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong end;
    arb_t other;

    if (!fmpq_get_index (&end, at + END))
        return OUT_OF_DOMAIN;
    arb_init (other);
    arb_one (out);
    arb_mul_2exp_si (out, out, -4);
    if (end >= 2)
        unequal_both (out, at + RATIO, end == 2 ? IN_PLACE : EXCHANGED, 0,
                      prec);
    else if (end == 1) {
        /* 15/16 less both ways of two. */
        unequal_both (other, at + RATIO, IN_PLACE, 0, prec);
        arb_add (out, out, other, prec);
        unequal_both (other, at + RATIO, EXCHANGED, 0, prec);
        arb_add (out, out, other, prec);
        arb_sub_ui (out, out, 1, prec);
        arb_neg (out, out);
    }
    arb_clear (other);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) at;
    return unequal_work (prec);
}

QUANTITY (multiindex_planted_unequal_matching) = {
    .axes = "ratio m",
    .domain = "1/20 <= ratio <= 1, integer 0 <= m <= 3",
    .formula = "P(2) = \\int_0^\\infty \\Phi(y)^2\\,d[H(ry)H(y/r)],\\ P(3) = "
               "\\int_0^\\infty \\Phi(ry)\\Phi(y/r)\\,d[H(y)^2],\\ P(0) = "
               "2^{-4},\\ H = \\Phi - 1/2",
    .ball = ball,
    .work = work,
};
