/*
 * A bound from below for the loss of descent_loss: its margin is at most the
 * root of
 *
 *     e^u + (c - 1 - K) u = 1 + c s k,   K = (s c/2) e^s,
 *
 * s the step.  For a step d of the recursion moves the clock e^u + (c - 1) u
 * by s c + e^u (e^d - 1 - d) <= s c + e^u d^2 e^d/2, d <= s and e^u d <= s c,
 * and the steps add up to u.  Divided by c - 1 the equation is one of
 * visit_root, whose left side is convex: that K is below c - 1 is not needed.
 */
#include "theory/margin.h"
#include "theory/quantity.h"
#include "theory/visit.h"

enum { CLASSES, STEP, COUNT };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *v = _fmpq_vec_init (3), *rest = v, *half = v + 1, *time = v + 2;
    arb_t a, t;

    arb_init (a);
    arb_init (t);
    fmpq_sub_si (rest, at + CLASSES, 1);
    fmpq_mul (half, at + STEP, at + CLASSES);
    fmpq_div (half, half, rest);
    fmpq_mul (time, half, at + COUNT);
    fmpq_div_2exp (half, half, 1);
    arb_set_fmpq (a, at + STEP, prec);
    arb_exp (a, a, prec);
    arb_set_fmpq (t, half, prec);
    arb_mul (a, a, t, prec);
    arb_sub_ui (a, a, 1, prec);
    arb_neg (a, a);
    arb_set_fmpq (t, time, prec);
    visit_root (out, a, rest, t, prec);
    margin_loss (out, out, at + CLASSES, prec);
    _fmpq_vec_clear (v, 3);
    arb_clear (a);
    arb_clear (t);
    return EVALUATED;
}

QUANTITY (imbalance_descent_loss_below) = {
    .axes = "c step k",
    .domain = "integer c >= 2, step > 0, integer k >= 1",
    .formula = "\\log(1 + (c-1) e^{-u}),\\ e^u + (c-1-K) u = 1 + c s k,\\ "
               "K = \\frac{s c}{2} e^s",
    .ball = ball,
};
