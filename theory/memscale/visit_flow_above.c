/*
 * A bound from above for the recursion of visit_recursion: the root of
 *
 *     (1 - K) q + (e^q - 1) / c = gamma n,   K = (e^x - 1 - x) / (x s),
 *
 * where s = c / (c + 1) is the first chance of a wrong class and x = gamma s
 * the first step.  For a step d = gamma s' from q, s' <= s, moves the clock
 * G (q) = q + (e^q - 1) / c by gamma + (1 - s') ((e^d - 1) / s' - gamma), at
 * most gamma + K d as (e^d - 1 - d) / d^2 grows with d; and the steps add up
 * to q.
 */
#include "theory/quantity.h"
#include "theory/visit.h"

enum { STEP, OTHERS, VISITS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *v = _fmpq_vec_init (3), *share = v, *first = v + 1, *time = v + 2;
    arb_t a, x, t;

    arb_init (a);
    arb_init (x);
    arb_init (t);
    fmpq_add_si (share, at + OTHERS, 1);
    fmpq_div (share, at + OTHERS, share);
    fmpq_mul (first, at + STEP, share);
    fmpq_mul (time, at + STEP, at + VISITS);

    arb_set_fmpq (x, first, prec);
    arb_expm1 (a, x, prec);
    arb_sub (a, a, x, prec);
    fmpq_mul (first, first, share);
    arb_set_fmpq (x, first, prec);
    arb_div (a, a, x, prec);
    arb_sub_ui (a, a, 1, prec);
    arb_neg (a, a);
    arb_set_fmpq (t, time, prec);
    visit_root (out, a, at + OTHERS, t, prec);

    _fmpq_vec_clear (v, 3);
    arb_clear (a);
    arb_clear (x);
    arb_clear (t);
    return EVALUATED;
}

QUANTITY (memscale_visit_flow_above) = {
    .axes = "gamma c n",
    .domain = "gamma > 0, c > 0, n > 0",
    .formula = "(1-K) q + (e^q - 1)/c = \\gamma n,\\ "
               "K = (e^x - 1 - x)/(x s),\\ x = \\gamma s,\\ s = c/(c+1)",
    .ball = ball,
};
