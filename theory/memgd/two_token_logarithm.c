/*
 * The logarithm of time alone.
 */
#include "theory/two_token.h"

enum { FREQUENCY, CORRELATION, TIME, TOKEN };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t t;

    arb_init (t);
    arb_set_fmpq (t, at + TIME, prec + 30);
    arb_log (out, t, prec);
    arb_clear (t);
    return EVALUATED;
}

QUANTITY (memgd_two_token_logarithm) = {
    .axes = "p corr t i",
    .domain = "0 < p < 1, -1 < corr < 1, t > 0, integer 1 <= i <= 2",
    .formula = "\\log t",
    .ball = ball,
};
