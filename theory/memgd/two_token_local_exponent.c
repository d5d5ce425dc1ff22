/*
 * The exponent between the times t and 2 t: with D = m_1 - m_2 - log (p_1 /
 * p_2), log_2 (D (t) / D (2 t)).
 */
#include "theory/two_token.h"

enum { FREQUENCY, CORRELATION, TIME };

/* Set D to the difference at T. */
static void
difference (arb_t d, const fmpq *at, const arb_t t, slong prec)
{
    arb_ptr m = _arb_vec_init (2);
    fmpq_t odds;

    fmpq_init (odds);
    two_token_margins (m, at, t, BY_MARGINS, prec);
    two_token_frequency (odds, at, 2);
    fmpq_div (odds, at, odds);
    arb_set_fmpq (d, odds, prec + 30);
    arb_log (d, d, prec + 30);
    arb_sub (d, m, d, prec);
    arb_sub (d, d, m + 1, prec);
    fmpq_clear (odds);
    _arb_vec_clear (m, 2);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t t, d;

    arb_init (t);
    arb_init (d);
    arb_set_fmpq (t, at + TIME, prec + 30);
    difference (out, at, t, prec);
    arb_mul_2exp_si (t, t, 1);
    difference (d, at, t, prec);
    arb_div (out, out, d, prec);
    arb_log (out, out, prec);
    arb_const_log2 (d, prec);
    arb_div (out, out, d, prec);
    arb_clear (t);
    arb_clear (d);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return 2 * two_token_work (two_token_doublings (at + TIME) + 1, prec);
}

QUANTITY (memgd_two_token_local_exponent) = {
    .axes = "p corr t",
    .domain = "0 < p < 1, -1 < corr < 1, t > 0, p != 1/2",
    .formula = "\\log_2(D(t)/D(2t)),\\ D = m_1 - m_2 - \\log(p/(1-p))",
    .ball = ball,
    .work = work,
};
