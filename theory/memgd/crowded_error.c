/*
 * The error of the memory of N > d tokens that minimises cross-entropy: the
 * frequency of the tokens with negative margins.
 * Keys and frequencies: theory/crowded.h.
 */
#include "theory/crowded.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return crowded_value (out, at, ERROR_AT_MINIMUM, prec);
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    return crowded_exact (value, at, ERROR_AT_MINIMUM);
}

QUANTITY (memgd_crowded_error) = {
    .axes = CROWDED_AXES,
    .domain = CROWDED_DOMAIN,
    .formula = "\\sum_x p_x 1[m_x < 0]",
    .ball = ball,
    .exact = exact,
    .work = crowded_work,
};
