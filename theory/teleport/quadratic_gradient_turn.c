/*
 * The same by another route: on the circle y of radius sqrt (2 c), z = B y
 * with B B^T = A^-1, so that |g|^2 = y^T (B^T A^2 B) y.  With Cholesky's A =
 * L L^T, B = L^-T, this is y^T (L^T L) y, whose largest value over angles,
 * c (s + sqrt (d^2 + e^2)), s the trace, comes from entries of L^T L.
 */
#include "theory/quadratic_teleport.h"

enum { P, Q, R };

/* L = (l 0; m n): l^2 = p, m = q / l, n^2 = r - m^2; L^T L has the diagonal
   l^2 + m^2, n^2 and m n beside it. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr v = _arb_vec_init (5), mm = v, nn = v + 1, trace = v + 2,
            gap = v + 3, cross = v + 4;
    fmpq *t = _fmpq_vec_init (3);

    fmpq_mul (t, at + Q, at + Q);
    fmpq_div (t, t, at + P);
    fmpq_sub (t + 1, at + R, t);
    plane_level (t + 2, at);
    arb_set_fmpq (mm, t, prec);
    arb_set_fmpq (nn, t + 1, prec);
    arb_set_fmpq (trace, at + P, prec);
    arb_add (trace, trace, mm, prec);
    arb_sub (gap, trace, nn, prec);
    arb_add (trace, trace, nn, prec);
    arb_mul (cross, mm, nn, prec);
    arb_mul_2exp_si (cross, cross, 2);
    arb_addmul (cross, gap, gap, prec);
    arb_sqrtpos (cross, cross, prec);
    arb_add (out, trace, cross, prec);
    arb_mul_fmpz (out, out, fmpq_numref (t + 2), prec);
    arb_div_fmpz (out, out, fmpq_denref (t + 2), prec);
    _fmpq_vec_clear (t, 3);
    _arb_vec_clear (v, 5);
    return EVALUATED;
}

QUANTITY (teleport_quadratic_gradient_turn) = {
    .axes = PLANE_AXES,
    .domain = PLANE_DOMAIN,
    .formula = "\\max_{|y|^2 = 2c} y^T L^T L y,\\ A = L L^T",
    .ball = ball,
};
