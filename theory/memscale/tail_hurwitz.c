/*
 * Mass of Zipf's law beyond rank P, on a second road: both zeta values from
 * the library's own Hurwitz zeta function, whose enclosure is trusted here.
 */
#include "theory/quantity.h"

enum { EXPONENT, RANK };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t s, shift, total;

    arb_init (s);
    arb_init (shift);
    arb_init (total);
    arb_set_fmpq (s, at + EXPONENT, prec + 32);
    arb_one (shift);
    arb_hurwitz_zeta (total, s, shift, prec);
    arb_add_fmpz (shift, shift, fmpq_numref (at + RANK), ARF_PREC_EXACT);
    arb_hurwitz_zeta (out, s, shift, prec);
    arb_div (out, out, total, prec);
    arb_clear (s);
    arb_clear (shift);
    arb_clear (total);
    return EVALUATED;
}

/* Powers and corrections: about a quarter of PREC each. */
static double
work (const fmpq *at, slong prec)
{
    (void) at;
    return (double) prec / 2 + 20;
}

QUANTITY (memscale_tail_hurwitz) = {
    .axes = "alpha P",
    .domain = "alpha > 1, integer P >= 0",
    .formula = "\\zeta(\\alpha, P+1) / \\zeta(\\alpha)",
    .ball = ball,
    .work = work,
};
