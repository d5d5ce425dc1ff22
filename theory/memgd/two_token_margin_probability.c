/*
 * The same margins from the probabilities of the wrong class, over the
 * logarithm of time: another system, polynomial and of three unknowns.
 */
#include "theory/two_token.h"

enum { FREQUENCY, CORRELATION, TIME, TOKEN };

/* One pass serves both tokens, the last axis. */
static enum evaluation
curve (arb_ptr balls, const fmpq *at, const fmpq *last, slong n, slong prec)
{
    arb_ptr m = _arb_vec_init (3);
    slong i;

    arb_set_fmpq (m + 2, at + TIME, prec + 30);
    two_token_margins (m, at, m + 2, BY_PROBABILITIES, prec);
    for (i = 0; i < n; i++)
        arb_set (balls + i, m + fmpz_get_si (fmpq_numref (last + i)) - 1);
    _arb_vec_clear (m, 3);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return curve (out, at, at + TOKEN, 1, prec);
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    if (!fmpq_is_zero (at + TIME))
        return UNABLE;
    fmpq_zero (value);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return two_token_work (two_token_doublings (at + TIME), prec);
}

QUANTITY (memgd_two_token_margin_probability) = {
    .axes = "p corr t i",
    .domain = "0 < p < 1, -1 < corr < 1, t >= 0, integer 1 <= i <= 2",
    .formula = "m_i(t)\\text{ for } \\dot m_1 = 2(p\\,s(-m_1) - \\rho "
               "(1-p)\\,s(-m_2)),\\ \\dot m_2 = 2((1-p)\\,s(-m_2) - \\rho "
               "p\\,s(-m_1)),\\ m(0) = 0,\\ s(z) = 1/(1+e^{-z})",
    .ball = ball,
    .curve = curve,
    .exact = exact,
    .work = work,
};
