/* The law of the margins of a chain of tokens: log t + log (p_i / a_i). */
#include "theory/support.h"

enum { TOKENS, NEIGHBOUR, TIME, TOKEN };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong n = fmpz_get_si (fmpq_numref (at + TOKENS));
    slong i = fmpz_get_si (fmpq_numref (at + TOKEN)) - 1;
    fmpq *a = _fmpq_vec_init (2 * n), *p = a + n;

    support_shares (a, n, at + NEIGHBOUR);
    support_frequencies (p, n);
    fmpq_div (a + i, p + i, a + i);
    fmpq_mul (a + i, a + i, at + TIME);
    arb_set_fmpq (out, a + i, prec);
    arb_log (out, out, prec);
    _fmpq_vec_clear (a, 2 * n);
    return EVALUATED;
}

QUANTITY (memgd_support_law) = {
    .axes = "N c t i",
    .domain = "integer 2 <= N <= 24, -1/2 < c < 1/2, t > 0, integer 1 <= i <= "
              "N",
    .formula = "\\log t + \\log(p_i/a_i),\\ a = \\tfrac12 G^{-1} 1",
    .ball = ball,
};
