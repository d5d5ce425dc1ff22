/* A bound from below for the margin of margin_flow: e^m = M p t + 1 - (M-1) m
   with m <= log (M p t + 1).  It says something where that is positive. */
#include "theory/quantity.h"

enum { CLASSES, FREQUENCY, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation answer = EVALUATED;
    fmpq_t clock;
    arb_t most;

    fmpq_init (clock);
    arb_init (most);
    fmpq_mul (clock, at + CLASSES, at + FREQUENCY);
    fmpq_mul (clock, clock, at + TIME);
    arb_set_fmpq (out, clock, prec);
    arb_log1p (most, out, prec);
    arb_mul_fmpz (out, most, fmpq_numref (at + CLASSES), prec);
    arb_sub (most, most, out, prec);
    fmpq_add_si (clock, clock, 1);
    arb_set_fmpq (out, clock, prec);
    arb_add (out, out, most, prec);
    if (arb_is_nonpositive (out))
        answer = OUT_OF_DOMAIN;
    else
        arb_log (out, out, prec);
    fmpq_clear (clock);
    arb_clear (most);
    return answer;
}

QUANTITY (memgd_margin_flow_below) = {
    .axes = "M p t",
    .domain = "integer M >= 2, 0 < p < 1, t >= 0, "
              "where T+1 > (M-1) log(T+1) for T = M p t",
    .formula = "\\log(M p t + 1 - (M-1) \\log(M p t + 1))",
    .ball = ball,
};
