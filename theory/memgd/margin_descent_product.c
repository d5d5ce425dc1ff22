/*
 * The margin of margin_descent by the product of visit_product: a second
 * route, with gamma = eta p M / (M - 1) and c = M - 1.
 */
#include "theory/quantity.h"
#include "theory/visit.h"

enum { CLASSES, FREQUENCY, RATE, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *v = _fmpq_vec_init (2), *others = v, *step = v + 1;

    fmpq_sub_si (others, at + CLASSES, 1);
    fmpq_mul (step, at + FREQUENCY, at + RATE);
    fmpq_mul (step, step, at + CLASSES);
    fmpq_div (step, step, others);
    visit_product (out, step, others, fmpz_get_si (fmpq_numref (at + STEPS)),
                   prec);
    _fmpq_vec_clear (v, 2);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return visit_work (fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (memgd_margin_descent_product) = {
    .axes = "M p eta k",
    .domain = "integer M >= 2, 0 < p < 1, eta > 0, integer 1 <= k <= "
              "1000000000",
    .formula = "\\log((M-1) v_k),\\ v_0 = 1/(M-1),\\ v_{j+1} = v_j "
               "e^{\\gamma/(1+v_j)},\\ \\gamma = \\eta p M/(M-1)",
    .ball = ball,
    .work = work,
};
