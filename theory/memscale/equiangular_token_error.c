/*
 * Probability that a linear memory with M classes and equiangular outputs is
 * wrong on item x, when it stores the items of a finite Zipf law p with
 * weights p^rho; item x belongs to class (x - 1) mod M.
 */
#include "theory/classes.h"
#include "theory/equiangular.h"
#include "theory/quantity.h"
#include "theory/scheme.h"

enum { ZIPF, RHO, ITEMS, CLASSES, DIMENSION, ITEM };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong n, m, d, x;
    fmpq_t two_b;

    if (!fmpq_get_index (&n, at + ITEMS) || n == NO_LAST
        || !fmpq_get_index (&m, at + CLASSES)
        || !fmpq_get_index (&d, at + DIMENSION) || m - 1 > d
        || !fmpq_get_index (&x, at + ITEM))
        return OUT_OF_DOMAIN;
    fmpq_init (two_b);
    fmpq_mul (two_b, at + ZIPF, at + RHO);
    fmpq_mul_2exp (two_b, two_b, 1);
    /* Encloses as equiangular.c explains. */
    classes_error (out, at + ZIPF, two_b, n, m, d, x, prec);
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
    return 100 * m + equiangular_work (groups, 1, d, (double) prec);
}

QUANTITY (memscale_equiangular_token_error) = {
    .axes = "alpha rho N M d x",
    .domain = "alpha > 0, rho >= 0, integer N >= 1, integer M >= 2,"
              " integer d >= 1, integer 1 <= x <= N",
    .formula = "1 - E \\prod_{y \\ne f(x)}"
               " \\Phi\\Big(\\frac{q_x R + \\sqrt{Q_{f(x)} - q_x^2}\\, g}"
               "{\\sqrt{Q_y}}\\Big), \\quad q_x = x^{-\\alpha\\rho},"
               " f(x) = (x-1) \\bmod M, Q_y = \\sum_{f(x)=y} q_x^2,"
               " R \\sim \\chi_d, M \\le d+1",
    .ball = ball,
    .work = work,
};
