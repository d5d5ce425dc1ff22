/*
 * The same from the flow of all entries of the matrix of overlaps, in balls.
 */
#include "theory/stages.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t start;

    fmpq_init (start);
    fmpq_inv (start, at);
    stage_time (out, &product_target, 2, start, BY_ENTRIES, prec);
    fmpq_clear (start);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return stage_work (at, prec);
}

QUANTITY (multiindex_xor_time_entries) = {
    .axes = "d",
    .domain = "integer 2 <= d <= 1000000",
    .formula = "G_{22}(t) = \\tfrac12\\text{ for } \\dot G = (I-G) S G + G S "
               "(I-G),\\ \\Phi = G_{11} G_{22} + G_{12}^2,\\ G(0) = I/d",
    .ball = ball,
    .work = work,
};
