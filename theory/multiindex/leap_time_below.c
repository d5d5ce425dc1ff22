/*
 * As g_1 <= 1, F_s (g_2) rises no faster than 2 s: the second time of the leap
 * is at least the climb from 1/d to 1/2 over 2 s, some d^(s-1) / (2 s (s - 1))
 * for s > 1.
 */
#include "theory/stages.h"

enum { DEGREE, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong s = fmpz_get_si (fmpq_numref (at + DEGREE)), wp = prec + 60 + s;
    fmpq_t start;

    fmpq_init (start);
    fmpq_inv (start, at + DIMENSION);
    arb_set_fmpq (out, start, wp);
    leap_climb (out, out, s, wp);
    arb_div_si (out, out, 2 * s, wp);
    fmpq_clear (start);
    return EVALUATED;
}

QUANTITY (multiindex_leap_time_below) = {
    .axes = "s d",
    .domain = "integer 1 <= s <= 32, integer d >= 3",
    .formula = "(F_s(\\tfrac12) - F_s(\\tfrac1d)) / (2s),\\ F_s(g) = \\log"
               "\\frac{g}{1-g} - \\sum_{j<s} \\frac{1}{j g^j}",
    .ball = ball,
};
