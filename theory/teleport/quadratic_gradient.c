/*
 * The square of the longest gradient on a level of a quadratic in the plane,
 * 2 c lambda; rational where the largest eigenvalue is.  Two roots of exact
 * numbers enclose it.
 */
#include "theory/quadratic_teleport.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t c;

    fmpq_init (c);
    plane_level (c, at);
    plane_eigenvalue (out, at, 1, prec);
    arb_mul_2exp_si (out, out, 1);
    arb_mul_fmpz (out, out, fmpq_numref (c), prec);
    arb_div_fmpz (out, out, fmpq_denref (c), prec);
    fmpq_clear (c);
    return EVALUATED;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    enum evaluation outcome;
    fmpq_t c, lambda;

    fmpq_init (c);
    fmpq_init (lambda);
    outcome = plane_eigenvalue_exact (lambda, at, 1);
    if (outcome == EVALUATED) {
        plane_level (c, at);
        fmpq_mul_2exp (c, c, 1);
        fmpq_mul (value, c, lambda);
    }
    fmpq_clear (c);
    fmpq_clear (lambda);
    return outcome;
}

QUANTITY (teleport_quadratic_gradient) = {
    .axes = PLANE_AXES,
    .domain = PLANE_DOMAIN,
    .formula = "2 c \\lambda_1(A),\\ A = (p\\ q; q\\ r),\\ c = \\frac12 "
               "(u\\ v) A (u\\ v)^T",
    .ball = ball,
    .exact = exact,
};
