/* The time from the second overlap as it was at the start. */
#include "theory/passage.h"
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_set_fmpq (out, at, prec + 20);
    /* A closed form. */
    passage_time (out, 2, out, prec + 20);
    return EVALUATED;
}

QUANTITY (multiindex_second_stage_naive) = {
    .axes = "g22",
    .domain = "0 < g22 < 1",
    .formula = "\\tfrac14(F_2(1/2) - F_2(G_{22}))",
    .ball = ball,
};
