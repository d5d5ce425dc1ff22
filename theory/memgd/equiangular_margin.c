/*
 * The margin of margin_descent when the outputs are unit vectors with the
 * inner product rho each: U U^T = (1 - rho) 1 + rho J, and J takes the
 * residual of the softmax, whose entries add up to 0, to 0.  So steps are 1 -
 * rho times as large.  Such vectors exist for rho >= -1 / (M - 1),
 * which the domain says without a quotient.
 */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, ANGLE, FREQUENCY, RATE, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t step;

    fmpq_init (step);
    fmpq_sub_si (step, at + ANGLE, 1);
    fmpq_neg (step, step);
    fmpq_mul (step, step, at + FREQUENCY);
    fmpq_mul (step, step, at + RATE);
    margin_descent (out, step, at + CLASSES, at + STEPS, 1, prec);
    fmpq_clear (step);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return margin_work (fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (memgd_equiangular_margin) = {
    .axes = "M rho p eta k",
    .domain = "integer M >= 2, rho < 1, M*rho+1 >= rho, 0 < p < 1, eta > 0, "
              "integer 0 <= k <= 1000000000",
    .formula = "f^k(0),\\ f(m) = m + (1-\\rho) \\eta p M/(M - 1 + e^m)",
    .ball = ball,
    .work = work,
};
