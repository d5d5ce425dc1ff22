/*
 * The factor by which the larger of d^(s/2-1) and log d grows when the
 * dimension is squared.
 */
#include "theory/escape.h"

/* Set ORDER to the larger of D^(s/2-1) and log D. */
static void
order (arb_t value, slong s, const fmpz_t d, slong prec)
{
    arb_t log;

    arb_init (log);
    arb_log_fmpz (log, d, prec);
    arb_mul_si (value, log, s - 2, prec);
    arb_mul_2exp_si (value, value, -1);
    arb_exp (value, value, prec);
    arb_max (value, value, log, prec);
    arb_clear (log);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong s;
    fmpz_t square;
    arb_t near;

    if (!fmpq_get_index (&s, at))
        return UNABLE;
    fmpz_init (square);
    arb_init (near);
    fmpz_mul (square, fmpq_numref (at + 1), fmpq_numref (at + 1));
    order (near, s, fmpq_numref (at + 1), prec);
    order (out, s, square, prec);
    arb_div (out, out, near, prec);
    fmpz_clear (square);
    arb_clear (near);
    return EVALUATED;
}

QUANTITY (multiindex_planted_growth_quoted) = {
    .axes = "s d",
    .domain = "integer s >= 1, integer d >= 3",
    .formula = "\\frac{d^{s-2} \\vee 2\\log d}{d^{s/2-1} \\vee \\log d}",
    .ball = ball,
};
