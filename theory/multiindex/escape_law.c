/*
 * The leading law of escape_time: d^(s-1) / (2 s (s-1)), or log (d) / 2 for s
 * = 1.
 */
#include "theory/escape.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong s;

    if (!fmpq_get_index (&s, at))
        return UNABLE;
    arb_set_fmpz (out, fmpq_numref (at + 1));
    if (s == 1) {
        arb_log (out, out, prec);
    } else {
        arb_pow_ui (out, out, (ulong) s - 1, prec);
        arb_div_si (out, out, s, prec);
        arb_div_si (out, out, s - 1, prec);
    }
    arb_mul_2exp_si (out, out, -1);
    return EVALUATED;
}

QUANTITY (multiindex_escape_law) = {
    .axes = "s d",
    .domain = "integer s >= 1, integer d >= 2",
    .formula = "\\frac{d^{s-1}}{2s(s-1)},\\ \\frac{\\log d}{2} \\text{ for } "
               "s = 1",
    .ball = ball,
    .work = escape_work,
};
