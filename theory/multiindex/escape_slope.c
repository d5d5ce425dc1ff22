/*
 * The local exponent of escape_time in d: d T' (d) / T (d), with T' (d) =
 * d^(s-1) / (2 s (d - 1)).
 */
#include "theory/escape.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong s;
    fmpz_t before;
    arb_t time;
    enum evaluation outcome;

    if (!fmpq_get_index (&s, at))
        return UNABLE;
    fmpz_init (before);
    arb_init (time);
    outcome = escape_from_dimension (time, escape_time, at, prec);
    fmpz_sub_ui (before, fmpq_numref (at + 1), 1);
    arb_set_fmpz (out, fmpq_numref (at + 1));
    arb_pow_ui (out, out, (ulong) s, prec);
    arb_div_fmpz (out, out, before, prec);
    arb_div_si (out, out, s, prec);
    arb_mul_2exp_si (out, out, -1);
    arb_div (out, out, time, prec);
    fmpz_clear (before);
    arb_clear (time);
    return outcome;
}

QUANTITY (multiindex_escape_slope) = {
    .axes = "s d",
    .domain = "integer s >= 1, integer d >= 3",
    .formula = "\\frac{d}{T} \\frac{dT}{dd} = \\frac{d^s}{2 s (d-1) T}",
    .ball = ball,
    .work = escape_work,
};
