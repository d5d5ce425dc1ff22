/* What q directions have over many: the chance of success less its limit. */
#include "theory/planted.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    /* Of two numbers near 1/8 about log2 q bits cancel. */
    slong wp = prec + (slong) fmpz_bits (fmpq_numref (at)) + 8;
    arb_t limit;

    arb_init (limit);
    planted_at_least (out, fmpq_numref (at), fmpq_numref (at), wp);
    planted_theta (limit, 0, 1, wp);
    arb_sub (out, out, limit, prec);
    arb_clear (limit);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) at;
    return 2 * planted_at_least_work (prec);
}

QUANTITY (multiindex_planted_success_excess) = {
    .axes = "q",
    .domain = "integer q >= 1",
    .formula = "\\sum_{j} (-1)^j \\left(\\binom{2q}{q+j} "
               "\\binom{2q}{q}^{-1} - 1\\right) 2^{-j^2}",
    .ball = ball,
    .work = work,
};
