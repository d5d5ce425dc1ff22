/*
 * What the error of the memory that minimises cross-entropy exceeds the least
 * possible one by.
 * Keys and frequencies: theory/crowded.h.
 */
#include "theory/crowded.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return crowded_value (out, at, EXCESS, prec);
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    return crowded_exact (value, at, EXCESS);
}

QUANTITY (memgd_crowded_excess) = {
    .axes = CROWDED_AXES,
    .domain = CROWDED_DOMAIN,
    .formula = "\\sum_x p_x 1[m_x < 0] - \\min_w \\sum_x p_x 1[a_x w < 0]",
    .ball = ball,
    .exact = exact,
    .work = crowded_work,
};
