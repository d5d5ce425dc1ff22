/*
 * The error after one full gradient step from W = 0 when the outputs have
 * equal angles: the step stores sum_x p(x) (u_{f(x)} - mean) e_x^T, and as all
 * outputs have the same product with their mean, it recalls what the scheme
 * q = p recalls.
 */
#include "theory/quantity.h"

USES (quantity, memscale_equiangular_error);

enum { EXPONENT, ITEMS, CLASSES, DIMENSION };

/* Set SCHEME to the axes of equiangular_error with rho = 1. */
static void
with_power (fmpq *scheme, const fmpq *at)
{
    fmpq_set (scheme, at + EXPONENT);
    fmpq_one (scheme + 1);
    fmpq_set (scheme + 2, at + ITEMS);
    fmpq_set (scheme + 3, at + CLASSES);
    fmpq_set (scheme + 4, at + DIMENSION);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *scheme = _fmpq_vec_init (5);
    enum evaluation outcome;

    with_power (scheme, at);
    outcome = memscale_equiangular_error_quantity.ball (out, scheme, prec);
    _fmpq_vec_clear (scheme, 5);
    return outcome;
}

static double
work (const fmpq *at, slong prec)
{
    fmpq *scheme = _fmpq_vec_init (5);
    double count;

    with_power (scheme, at);
    count = memscale_equiangular_error_quantity.work (scheme, prec);
    _fmpq_vec_clear (scheme, 5);
    return count;
}

QUANTITY (memscale_one_step_error) = {
    .axes = "alpha N M d",
    .domain = "alpha > 0, integer N >= 1, integer M >= 2, integer d >= M",
    .formula = "\\sum_{x=1}^{N} p_x \\Big(1 - E \\prod_{y \\ne f(x)} "
               "\\Phi\\Big(\\frac{p_x R + \\sqrt{Q_{f(x)} - p_x^2}\\, g}"
               "{\\sqrt{Q_y}}\\Big)\\Big),\\ Q_y = \\sum_{f(x)=y} p_x^2,"
               "\\ R \\sim \\chi_d",
    .ball = ball,
    .work = work,
};
