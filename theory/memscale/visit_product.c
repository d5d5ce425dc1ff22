/*
 * The recursion of visit_recursion once more, multiplied instead of added:
 * v = e^q / c starts at 1/c and one visit makes v e^{gamma / (1 + v)} of it.
 * Plain ball arithmetic, whose radii grow like n: a second route.
 */
#include "theory/quantity.h"
#include "theory/visit.h"

enum { STEP, OTHERS, VISITS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong visits = fmpz_get_si (fmpq_numref (at + VISITS));
    arb_t ratio, step, power;

    arb_init (ratio);
    arb_init (step);
    arb_init (power);
    arb_set_fmpq (step, at + STEP, prec);
    arb_set_fmpq (ratio, at + OTHERS, prec);
    arb_inv (ratio, ratio, prec);
    for (; visits > 0; visits--) {
        arb_add_ui (power, ratio, 1, prec);
        arb_div (power, step, power, prec);
        arb_exp (power, power, prec);
        arb_mul (ratio, ratio, power, prec);
    }
    arb_set_fmpq (power, at + OTHERS, prec);
    arb_mul (ratio, ratio, power, prec);
    arb_log (out, ratio, prec);
    arb_clear (ratio);
    arb_clear (step);
    arb_clear (power);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return visit_work (fmpz_get_d (fmpq_numref (at + VISITS)));
}

QUANTITY (memscale_visit_product) = {
    .axes = "gamma c n",
    .domain = "gamma > 0, c > 0, integer 1 <= n <= 1000000000",
    .formula =
        "\\log(c v_n),\\ v_0 = 1/c,\\ v_{k+1} = v_k e^{\\gamma/(1+v_k)}",
    .ball = ball,
    .work = work,
};
