/*
 * What token i weighs in the limit: e^m_i / t tends to p_i / a_i, where
 * 2 G a = (1, ..., 1).
 */
#include "theory/support.h"

enum { TOKENS, NEIGHBOUR, TOKEN };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong n = fmpz_get_si (fmpq_numref (at + TOKENS));
    fmpq *a = _fmpq_vec_init (n);

    support_shares (a, n, at + NEIGHBOUR);
    fmpq_set (value, a + fmpz_get_si (fmpq_numref (at + TOKEN)) - 1);
    _fmpq_vec_clear (a, n);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (memgd_support_share) = {
    .axes = "N c i",
    .domain = "integer 2 <= N <= 24, -1/2 < c < 1/2, integer 1 <= i <= N",
    .formula = "a_i,\\ a = \\tfrac12 G^{-1} 1",
    .ball = ball,
    .exact = exact,
};
