/*
 * The least error of any linear memory of N > d tokens of two classes, over
 * all cells of the arrangement of the keys: theory/arrangement.h. Keys and
 * frequencies: theory/crowded.h.
 */
#include "theory/crowded.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return crowded_value (out, at, LEAST_ERROR, prec);
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    return crowded_exact (value, at, LEAST_ERROR);
}

QUANTITY (memgd_crowded_least) = {
    .axes = CROWDED_AXES,
    .domain = CROWDED_DOMAIN,
    .formula = "\\min_w \\sum_x p_x 1[a_x w < 0]",
    .ball = ball,
    .exact = exact,
    .work = crowded_work,
};
