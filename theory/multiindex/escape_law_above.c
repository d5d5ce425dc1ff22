/*
 * A bound of escape_time from above with two terms of its law: of sum_{0 < j <
 * s} d^j / j the terms below the second fall by at least 2/d each, and sum_{0
 * < j < s} 2^j / j is at least 2.
 */
#include "theory/escape.h"

/* Set REST to the rational terms after the first. */
static void
second_term (fmpq_t rest, slong s, const fmpq *at)
{
    fmpz_t power, scale;

    fmpz_init (power);
    fmpz_init (scale);
    fmpz_pow_ui (power, fmpq_numref (at + 1), (ulong) s - 1);
    fmpz_sub_ui (scale, fmpq_numref (at + 1), 2);
    fmpz_mul_ui (scale, scale, (ulong) s - 2);
    fmpq_set_fmpz_frac (rest, power, scale);
    fmpq_sub_si (rest, rest, 2);
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

QUANTITY (multiindex_escape_law_above) = {
    .axes = "s d",
    .domain = "integer 3 <= s <= 10000, integer d >= 3",
    .formula = "\\frac{1}{2s} \\Bigl[\\log(d-1) + \\frac{d^{s-1}}{s-1} + "
               "\\frac{d^{s-1}}{(s-2)(d-2)} - 2\\Bigr]",
    .ball = ball,
    .work = escape_work,
};
