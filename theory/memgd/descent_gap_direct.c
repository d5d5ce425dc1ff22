/* The gap of descent_gap by the product of visit_product and the root of
   visit_root: a second route. */
#include "theory/quantity.h"
#include "theory/visit.h"

enum { CLASSES, FREQUENCY, RATE, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *v = _fmpq_vec_init (3), *others = v, *step = v + 1, *time = v + 2;
    arb_t one, late, flow;

    arb_init (one);
    arb_init (late);
    arb_init (flow);
    fmpq_sub_si (others, at + CLASSES, 1);
    fmpq_mul (step, at + FREQUENCY, at + RATE);
    fmpq_mul (step, step, at + CLASSES);
    fmpq_div (step, step, others);
    fmpq_mul (time, step, at + STEPS);
    visit_product (out, step, others, fmpz_get_si (fmpq_numref (at + STEPS)),
                   prec);
    arb_one (one);
    arb_set_fmpq (late, time, prec);
    visit_root (flow, one, others, late, prec);
    arb_sub (out, out, flow, prec);
    _fmpq_vec_clear (v, 3);
    arb_clear (one);
    arb_clear (late);
    arb_clear (flow);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return visit_work (fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (memgd_descent_gap_direct) = {
    .axes = "M p eta k",
    .domain = "integer M >= 2, 0 < p < 1, eta > 0, integer 1 <= k <= "
              "1000000000",
    .formula = "\\log((M-1) v_k) - m,\\ m + (e^m - 1)/(M-1) = \\gamma k,\\ "
               "\\gamma = \\eta p M/(M-1)",
    .ball = ball,
    .work = work,
};
