/*
 * A rival: every direction is found from one half of the starts only, as with
 * a link that is fixed and odd.
 */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_one (value);
    fmpq_div_2exp (value, value,
                   (flint_bitcnt_t) fmpz_get_ui (fmpq_numref (at)));
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_flow_converges_signs) = {
    .axes = "q r",
    .domain = "integer 1 <= q <= 3, integer q <= r <= 5",
    .formula = "2^{-q}",
    .ball = ball,
    .exact = exact,
};
