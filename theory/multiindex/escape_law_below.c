/*
 * A bound of escape_time from below with two terms of its law: of sum_{0 < j <
 * s} d^j / j only these are kept, and sum_{0 < j < s} 2^j / j is at most
 * 2^(s-1).
 */
#include "theory/escape.h"

/* Set REST to the rational terms after the first. */
static void
second_term (fmpq_t rest, slong s, const fmpq *at)
{
    fmpz_t power, scale;

    fmpz_init (power);
    fmpz_init (scale);
    fmpz_pow_ui (power, fmpq_numref (at + 1), (ulong) s - 2);
    fmpz_set_si (scale, s - 2);
    fmpq_set_fmpz_frac (rest, power, scale);
    fmpz_one (power);
    fmpz_mul_2exp (power, power, (ulong) s - 1);
    fmpq_sub_fmpz (rest, rest, power);
    fmpz_clear (power);
    fmpz_clear (scale);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong s;
    fmpq_t rest;

    if (!fmpq_get_index (&s, at))
        return UNABLE;
    fmpq_init (rest);
    second_term (rest, s, at);
    escape_first_terms (out, s, fmpq_numref (at + 1), rest, prec);
    fmpq_clear (rest);
    return EVALUATED;
}

QUANTITY (multiindex_escape_law_below) = {
    .axes = "s d",
    .domain = "integer 3 <= s <= 10000, integer d >= 3",
    .formula = "\\frac{1}{2s} \\Bigl[\\log(d-1) + \\frac{d^{s-1}}{s-1} + "
               "\\frac{d^{s-2}}{s-2} - 2^{s-1}\\Bigr]",
    .ball = ball,
    .work = escape_work,
};
