/*
 * u_1' >= 2 gives g_1 >= e^(2t) / (e^(2t) + d - 1), whose integral over time
 * is at least t - (log d) / 2: the second time of the leap is at most (log d)
 * / 2 more than if g_1 were 1 throughout.
 */
#include "theory/stages.h"

enum { DEGREE, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong s = fmpz_get_si (fmpq_numref (at + DEGREE)), wp = prec + 60 + s;
    fmpq_t start;
    arb_t late;

    fmpq_init (start);
    arb_init (late);
    fmpq_inv (start, at + DIMENSION);
    arb_set_fmpq (out, start, wp);
    leap_climb (out, out, s, wp);
    arb_div_si (out, out, 2 * s, wp);
    arb_log_fmpz (late, fmpq_numref (at + DIMENSION), wp);
    arb_mul_2exp_si (late, late, -1);
    arb_add (out, out, late, wp);
    arb_clear (late);
    fmpq_clear (start);
    return EVALUATED;
}

QUANTITY (multiindex_leap_time_above) = {
    .axes = "s d",
    .domain = "integer 1 <= s <= 32, integer d >= 3",
    .formula = "(F_s(\\tfrac12) - F_s(\\tfrac1d)) / (2s) + \\tfrac12 \\log d",
    .ball = ball,
};
