#include "theory/late.h"

void
late_law (arb_t law, const fmpq_t classes, const fmpq_t t, slong prec)
{
    fmpq_t a;
    arb_t time, log;

    fmpq_init (a);
    arb_init (time);
    arb_init (log);
    fmpq_sub_si (a, classes, 1);
    arb_set_fmpq (time, t, prec);
    arb_log (log, time, prec);
    arb_set_fmpq (law, a, prec);
    arb_mul (law, law, log, prec);
    arb_sub_ui (law, law, 1, prec);
    arb_div (law, law, time, prec);
    arb_sub (law, log, law, prec);
    fmpq_clear (a);
    arb_clear (time);
    arb_clear (log);
}

/* Set Y to (a log (1 + T) - 1) / T and EDGE to T - e^{1/a}. */
static void
share (arb_t y, arb_t edge, const fmpq_t a, const arb_t t, slong prec)
{
    fmpq_t inverse;
    arb_t factor;

    fmpq_init (inverse);
    arb_init (factor);
    arb_log1p (y, t, prec);
    arb_set_fmpq (factor, a, prec);
    arb_mul (y, y, factor, prec);
    arb_sub_ui (y, y, 1, prec);
    arb_div (y, y, t, prec);
    fmpq_inv (inverse, a);
    arb_set_fmpq (edge, inverse, prec);
    arb_exp (edge, edge, prec);
    arb_sub (edge, t, edge, prec);
    fmpq_clear (inverse);
    arb_clear (factor);
}

enum evaluation
late_rest (arb_t below, arb_t above, const fmpq_t classes, const fmpq_t t,
           slong prec)
{
    enum evaluation answer = EVALUATED;
    fmpq_t a;
    arb_t y, left, edge, time;

    fmpq_init (a);
    arb_init (y);
    arb_init (left);
    arb_init (edge);
    arb_init (time);
    fmpq_sub_si (a, classes, 1);
    arb_set_fmpq (time, t, prec);
    share (y, edge, a, time, prec);
    arb_sub_ui (left, y, 1, prec);
    arb_neg (left, left);
    if (arb_is_negative (edge) || arb_is_nonpositive (left))
        answer = OUT_OF_DOMAIN;
    else if (!arb_is_nonnegative (edge) || !arb_is_positive (left)) {
        arb_indeterminate (below);
        arb_indeterminate (above);
    } else {
        arb_div (above, y, left, prec);
        arb_mul (below, y, above, prec);
        arb_mul_2exp_si (below, below, -1);
        arb_neg (below, below);
        arb_set_fmpq (edge, a, prec);
        arb_mul (above, above, edge, prec);
        arb_div (above, above, time, prec);
    }
    fmpq_clear (a);
    arb_clear (y);
    arb_clear (left);
    arb_clear (edge);
    arb_clear (time);
    return answer;
}
