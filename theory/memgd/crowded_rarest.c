/*
 * The frequency of the rarest of N tokens: what is lost when all others can be
 * held.
 */
#include "theory/quantity.h"
#include "theory/simplex.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr p;
    slong n;

    if (!fmpq_get_index (&n, at + 1))
        return OUT_OF_DOMAIN;
    p = _arb_vec_init (n);
    simplex_zipf (p, at, n, prec);
    arb_set (out, p + n - 1);
    _arb_vec_clear (p, n);
    return EVALUATED;
}

QUANTITY (memgd_crowded_rarest) = {
    .axes = "alpha N",
    .domain = "alpha >= 0, integer 1 <= N <= 64",
    .formula = "p_N",
    .ball = ball,
};
