/*
 * A bound for all times, for 0 <= corr < 1: e^m_i is at most
 * 2 (1 - corr) p_i t + 2 p_i / min (p_1, p_2) - 1.
 */
#include "theory/two_token.h"

enum { FREQUENCY, CORRELATION, TIME, TOKEN };

/* Set BOUND to the rational. */
static void
bound (fmpq_t value, const fmpq *at)
{
    fmpq_t own, least;

    fmpq_init (own);
    fmpq_init (least);
    two_token_frequency (own, at, fmpz_get_si (fmpq_numref (at + TOKEN)));
    two_token_frequency (least, at, 2);
    if (fmpq_cmp (at, least) < 0)
        fmpq_set (least, at);
    fmpq_div (least, own, least);
    fmpq_sub_si (value, at + CORRELATION, 1);
    fmpq_neg (value, value);
    fmpq_mul (value, value, own);
    fmpq_mul (value, value, at + TIME);
    fmpq_add (value, value, least);
    fmpq_mul_2exp (value, value, 1);
    fmpq_sub_si (value, value, 1);
    fmpq_clear (own);
    fmpq_clear (least);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t value;

    fmpq_init (value);
    bound (value, at);
    arb_set_fmpq (out, value, prec);
    arb_log (out, out, prec);
    fmpq_clear (value);
    return EVALUATED;
}

QUANTITY (memgd_two_token_law_above) = {
    .axes = "p corr t i",
    .domain = "0 < p < 1, 0 <= corr < 1, t >= 0, integer 1 <= i <= 2",
    .formula = "\\log(2(1-\\rho)p_i t + 2 p_i/\\min(p_1, p_2) - 1)",
    .ball = ball,
};
