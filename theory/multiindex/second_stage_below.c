/*
 * The same time less what G_22 gains from the first direction.  With
 * e = G_12^2 / G_11 the time to go falls at the rate 1 + e/D, and e/D is
 * c (1-D) (1-g) / (1 + c D), g = G_11, c constant: for c <= 8 at most c/2
 * times the rate of log g.
 */
#include "theory/passage.h"
#include "theory/two_stage.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t d, c;
    arb_t leak, log;
    int claimed;

    fmpq_init (d);
    fmpq_init (c);
    arb_init (leak);
    arb_init (log);
    two_stage_pivot (d, at);
    two_stage_constant (c, at);
    claimed = fmpq_cmp_si (c, 8) <= 0;
    arb_set_fmpq (out, d, prec + 20);
    /* A closed form. */
    passage_time (out, 2, out, prec + 20);
    arb_set_fmpq (leak, c, prec + 20);
    arb_set_fmpq (log, at, prec + 20);
    arb_log (log, log, prec + 20);
    arb_mul (leak, leak, log, prec + 20);
    arb_mul_2exp_si (leak, leak, -1);
    arb_add (out, out, leak, prec);
    fmpq_clear (d);
    fmpq_clear (c);
    arb_clear (leak);
    arb_clear (log);
    return claimed ? EVALUATED : OUT_OF_DOMAIN;
}

QUANTITY (multiindex_second_stage_below) = {
    .axes = TWO_STAGE_AXES,
    .domain = TWO_STAGE_DOMAIN ", where G_12^2 <= 8 det G det (I-G)",
    .formula = "\\tfrac14(F_2(1/2) - F_2(D)) - \\frac{c}{2} "
               "\\log\\frac{1}{G_{11}},\\ c = "
               "\\frac{G_{12}^2}{\\det G\\,\\det(I-G)} \\le 8",
    .ball = ball,
};
