/*
 * The least margin of the rarer token, where its rate is 0 for the only time.
 */
#include "theory/two_token.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr m = _arb_vec_init (3), time = m + 2;

    two_token_turn (time, m, at, 0, BY_MARGINS, prec);
    arb_set (out, m + 1);
    _arb_vec_clear (m, 3);
    return EVALUATED;
}

/* The time is of the order of 1 / (1 - corr), at most. */
static double
work (const fmpq *at, slong prec)
{
    fmpq_t gap;
    double doublings;

    fmpq_init (gap);
    fmpq_sub_si (gap, at + 1, 1);
    fmpq_neg (gap, gap);
    fmpq_inv (gap, gap);
    doublings = two_token_doublings (gap);
    fmpq_clear (gap);
    return 3 * two_token_work (10 + doublings, prec);
}

QUANTITY (memgd_two_token_lowest) = {
    .axes = "p corr",
    .domain = "0 < p < 1, -1 < corr < 1, p+corr*p > 1",
    .formula = "\\min_{t \\ge 0} m_2(t)",
    .ball = ball,
    .work = work,
};
