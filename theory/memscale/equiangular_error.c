/*
 * Expected error of a linear memory with M classes and equiangular outputs
 * (orthonormal, or for M = d + 1 the corners of a simplex) that stores item x
 * of a finite Zipf law p with weight p (x)^rho, over Gaussian embeddings; item
 * x belongs to class (x - 1) mod M.
 */
#include "theory/classes.h"
#include "theory/equiangular.h"
#include "theory/quantity.h"
#include "theory/scheme.h"

enum { ZIPF, RHO, ITEMS, CLASSES, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong n, m, d;
    fmpq_t two_b;

    if (!fmpq_get_index (&n, at + ITEMS) || n == NO_LAST
        || !fmpq_get_index (&m, at + CLASSES)
        || !fmpq_get_index (&d, at + DIMENSION) || m - 1 > d)
        return OUT_OF_DOMAIN;
    fmpq_init (two_b);
    fmpq_mul (two_b, at + ZIPF, at + RHO);
    fmpq_mul_2exp (two_b, two_b, 1);
    /* Encloses as equiangular.c explains. */
    classes_error (out, at + ZIPF, two_b, n, m, d, 0, prec);
    fmpq_clear (two_b);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    double m = fmpz_get_d (fmpq_numref (at + CLASSES)),
           d = fmpz_get_d (fmpq_numref (at + DIMENSION)), groups = m;

    if (fmpq_is_zero (at + RHO) && m > 2)
        groups = 2;
    return 100 * m + equiangular_work (groups, groups, d, (double) prec);
}

QUANTITY (memscale_equiangular_error) = {
    .axes = "alpha rho N M d",
    .domain = "alpha > 0, rho >= 0, integer N >= 1, integer M >= 2,"
              " integer d >= 1",
    .formula = "\\sum_{x=1}^{N} p_x \\Big(1 - E \\prod_{y \\ne f(x)}"
               " \\Phi\\Big(\\frac{q_x R + \\sqrt{Q_{f(x)} - q_x^2}\\, g}"
               "{\\sqrt{Q_y}}\\Big)\\Big), \\quad q_x = p_x^\\rho,"
               " f(x) = (x-1) \\bmod M, Q_y = \\sum_{f(x)=y} q_x^2,"
               " R \\sim \\chi_d, M \\le d+1",
    .ball = ball,
    .work = work,
};
