/*
 * The right score of flow_right as the paper has it: with T = 1 + c tau,
 *
 *     a = (T - (c - 1) W (e^(T/(c-1))/(c - 1)))/c,
 *
 * W Lambert's function, by theory/lambert.h.
 */
#include "theory/lambert.h"
#include "theory/quantity.h"

enum { CLASSES, TAU };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t time;
    fmpz_t rest;
    arb_t w, t;

    fmpq_init (time);
    fmpz_init (rest);
    arb_init (w);
    arb_init (t);
    fmpq_mul (time, at + CLASSES, at + TAU);
    fmpq_add_si (time, time, 1);
    fmpz_sub_ui (rest, fmpq_numref (at + CLASSES), 1);
    arb_set_fmpq (t, time, prec);
    arb_div_fmpz (w, t, rest, prec);
    arb_log_fmpz (out, rest, prec);
    arb_sub (w, w, out, prec);
    lambert_upper_log (w, w, prec);
    arb_mul_fmpz (w, w, rest, prec);
    arb_sub (out, t, w, prec);
    arb_div_fmpz (out, out, fmpq_numref (at + CLASSES), prec);
    fmpq_clear (time);
    fmpz_clear (rest);
    arb_clear (w);
    arb_clear (t);
    return EVALUATED;
}

QUANTITY (imbalance_flow_right_lambert) = {
    .axes = "c tau",
    .domain = "integer c >= 2, tau > 0",
    .formula = "\\frac1c (T - (c-1) W(e^{T/(c-1)}/(c-1))),\\ T = 1 + c \\tau",
    .ball = ball,
};
