/*
 * A bound from below for the margin at late times: two terms of its law and
 * the least that the rest can be, theory/late.h.
 */
#include "theory/late.h"

enum { CLASSES, FREQUENCY, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation answer;
    fmpq_t clock;
    arb_t below, above;

    fmpq_init (clock);
    arb_init (below);
    arb_init (above);
    fmpq_mul (clock, at + CLASSES, at + FREQUENCY);
    fmpq_mul (clock, clock, at + TIME);
    answer = late_rest (below, above, at + CLASSES, clock, prec);
    late_law (out, at + CLASSES, clock, prec);
    arb_add (out, out, below, prec);
    fmpq_clear (clock);
    arb_clear (below);
    arb_clear (above);
    return answer;
}

QUANTITY (memgd_margin_law_below) = {
    .axes = "M p t",
    .domain =
        "integer M >= 2, 0 < p < 1, t > 0, "
        "where T >= e^(1/(M-1)) and T > (M-1) log(1+T) - 1 for T = M p t",
    .formula =
        "L - (a L - 1)/T - y^2/(2(1-y)),\\ y = (a \\log(1+T) - 1)/T,\\ a = "
        "M - 1",
    .ball = ball,
};
