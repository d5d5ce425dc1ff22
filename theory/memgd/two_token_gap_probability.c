/*
 * What the law of the margins leaves out, from the probabilities over the
 * logarithm of time.
 */
#include "theory/two_token.h"

enum { FREQUENCY, CORRELATION, TIME, TOKEN };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong i = fmpz_get_si (fmpq_numref (at + TOKEN));
    arb_ptr m = _arb_vec_init (4), t = m + 2, law = m + 3;

    arb_set_fmpq (t, at + TIME, prec + 30);
    two_token_margins (m, at, t, BY_PROBABILITIES, prec);
    two_token_law (law, at, t, i, prec + 30);
    arb_sub (out, m + i - 1, law, prec);
    _arb_vec_clear (m, 4);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return two_token_work (two_token_doublings (at + TIME), prec);
}

QUANTITY (memgd_two_token_gap_probability) = {
    .axes = "p corr t i",
    .domain = "0 < p < 1, -1 < corr < 1, t > 0, integer 1 <= i <= 2",
    .formula = "m_i(t) - \\log t - \\log(2(1-\\rho)p_i)",
    .ball = ball,
    .work = work,
};
