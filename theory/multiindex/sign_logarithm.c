/*
 * What sign_escape_time would be with the last phase of a smooth link, a rate
 * of 1 at g = 1: the time to 1/2 and log (1 / (2 eta)) more.
 */
#include "theory/quantity.h"

USES (quantity, multiindex_sign_escape_time);

enum { DIMENSION, REST };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *half = _fmpq_vec_init (2);
    arb_t log;

    arb_init (log);
    fmpq_set (half + DIMENSION, at + DIMENSION);
    fmpq_set_si (half + REST, 1, 2);
    multiindex_sign_escape_time_quantity.ball (out, half, prec);
    arb_set_fmpq (log, at + REST, prec);
    arb_mul_2exp_si (log, log, 1);
    arb_log (log, log, prec);
    arb_sub (out, out, log, prec);
    _fmpq_vec_clear (half, 2);
    arb_clear (log);
    return EVALUATED;
}

QUANTITY (multiindex_sign_logarithm) = {
    .axes = "d eta",
    .domain = "integer d >= 3, 0 < eta <= 1/2",
    .formula = "T(1/2) + \\log\\frac{1}{2\\eta}",
    .ball = ball,
};
