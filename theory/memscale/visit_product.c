/*
 * The recursion of visit_recursion once more, multiplied instead of added: a
 * second route.
 */
#include "theory/quantity.h"
#include "theory/visit.h"

enum { STEP, OTHERS, VISITS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    visit_product (out, at + STEP, at + OTHERS,
                   fmpz_get_si (fmpq_numref (at + VISITS)), prec);
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
