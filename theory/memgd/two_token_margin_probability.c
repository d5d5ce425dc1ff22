/*
 * The same margins from the probabilities of the wrong class, over the
 * logarithm of time: another system, polynomial and of three unknowns.
 */
#include "theory/two_token.h"

/* The token is the last of four axes. */
static enum evaluation
curve (arb_ptr balls, const fmpq *at, const fmpq *last, slong n, slong prec)
{
    return two_token_margin_curve (balls, at, last, n, BY_PROBABILITIES, prec);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return curve (out, at, at + 3, 1, prec);
}

QUANTITY (memgd_two_token_margin_probability) = {
    .axes = TWO_TOKEN_MARGIN_AXES,
    .domain = TWO_TOKEN_MARGIN_DOMAIN,
    .formula = "m_i(t)\\text{ for } \\dot m_1 = 2(p\\,s(-m_1) - \\rho "
               "(1-p)\\,s(-m_2)),\\ \\dot m_2 = 2((1-p)\\,s(-m_2) - \\rho "
               "p\\,s(-m_1)),\\ m(0) = 0,\\ s(z) = 1/(1+e^{-z})",
    .ball = ball,
    .curve = curve,
    .exact = two_token_margin_exact,
    .work = two_token_margin_work,
};
