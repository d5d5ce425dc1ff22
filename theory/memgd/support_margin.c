/*
 * The margin of token i of a chain of N correlated tokens at time t, by the
 * differential equation, in balls.
 */
#include "theory/support.h"

#include "theory/two_token.h"

enum { TOKENS, NEIGHBOUR, TIME, TOKEN };

static enum evaluation
curve (arb_ptr balls, const fmpq *at, const fmpq *last, slong count,
       slong prec)
{
    slong n = fmpz_get_si (fmpq_numref (at + TOKENS)), i;
    arb_ptr m = _arb_vec_init (n + 1);

    arb_set_fmpq (m + n, at + TIME, prec + 30);
    support_margins (m, n, at + NEIGHBOUR, m + n, prec);
    for (i = 0; i < count; i++)
        arb_set (balls + i, m + fmpz_get_si (fmpq_numref (last + i)) - 1);
    _arb_vec_clear (m, n + 1);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return curve (out, at, at + TOKEN, 1, prec);
}

static double
work (const fmpq *at, slong prec)
{
    double n = fmpz_get_d (fmpq_numref (at + TOKENS));

    return n * (1 + n / 10)
           * two_token_work (two_token_doublings (at + TIME), prec);
}

QUANTITY (memgd_support_margin) = {
    .axes = "N c t i",
    .domain = "integer 2 <= N <= 24, -1/2 < c < 1/2, t >= 0, integer 1 <= i "
              "<= N",
    .formula = "m_i(t)\\text{ for } \\dot m = 2 G (p\\,s(-m)),\\ m(0) = 0,\\ "
               "G_{xx} = 1,\\ G_{x,x+1} = c,\\ p_x = x^{-1}/\\sum_{y \\le N} "
               "y^{-1}",
    .ball = ball,
    .curve = curve,
    .work = work,
};
