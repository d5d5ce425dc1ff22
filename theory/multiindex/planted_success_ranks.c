/* The chance to learn all q directions, by counting the ways of greedy
 * matching. */
#include "theory/planted_ranks.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong q, m;

    if (!fmpq_get_index (&q, at) || !fmpq_get_index (&m, at) || q > 1000)
        return UNABLE;
    planted_ranks (out, q, m, prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    slong q;

    (void) prec;
    return fmpq_get_index (&q, at) ? planted_ranks_work (q) : 0;
}

QUANTITY (multiindex_planted_success_ranks) = {
    .axes = "q",
    .domain = "integer 1 <= q <= 1000",
    .formula = "2^{-q^2} F_q(1),\\ F_j(x) = j^2 \\int_0^x (1+t)^{2j-2} "
               "F_{j-1}(t)\\,dt,\\ F_{0}(x) = 1",
    .ball = ball,
    .work = work,
};
