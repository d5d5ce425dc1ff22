/*
 * The margin of an item after n visits by gradient steps of size gamma on the
 * cross-entropy of M classes with orthonormal outputs, from zero.  A step adds
 * gamma (1 - p) to the right score and takes gamma (1 - p) / (M - 1) from each
 * other score, so that with 1 - p = 1 / (1 + e^m / (M-1)) the margin obeys the
 * recursion of visit_recursion with gamma M / (M-1) in place of gamma.
 */
#include "theory/quantity.h"
#include "theory/visit.h"

enum { STEP, CLASSES, VISITS };

static enum evaluation
curve (arb_ptr balls, const fmpq *at, const fmpq *last, slong n, slong prec)
{
    fmpq *v = _fmpq_vec_init (2), *others = v, *step = v + 1;

    fmpq_sub_si (others, at + CLASSES, 1);
    fmpq_div (step, at + CLASSES, others);
    fmpq_mul (step, step, at + STEP);
    visit_weights (balls, step, others, last, n, prec);
    _fmpq_vec_clear (v, 2);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return curve (out, at, at + VISITS, 1, prec);
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return visit_work (fmpz_get_d (fmpq_numref (at + VISITS)));
}

QUANTITY (memscale_visit_margin) = {
    .axes = "gamma M n",
    .domain = "gamma > 0, integer M >= 2, integer 0 <= n <= 1000000000",
    .formula = "f^n(0),\\ f(m) = m + \\gamma M / (M - 1 + e^m)",
    .ball = ball,
    .curve = curve,
    .work = work,
};
