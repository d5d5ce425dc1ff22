/*
 * The eigenvalues of the Hessian at the minimiser from the same root: with the
 * weights A = q^2/(1+q^2)^2, B = q/(1+q)^2, C = q^3/(1+q^3)^2 six times the
 * Hessian has the entries A + B + 5 C + 1/4, -B - C - 1/2 and 2 B + 2 C + 1.
 */
#include "theory/logistic_plane.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr v = _arb_vec_init (5);
    slong which, i;

    if (!fmpq_get_index (&which, at)) {
        _arb_vec_clear (v, 5);
        return OUT_OF_DOMAIN;
    }
    six_points_root (v, prec);
    for (i = 1; i <= 3; i++) {
        arb_pow_ui (v + i, v, (ulong) i, prec);
        arb_add_ui (out, v + i, 1, prec);
        arb_div (v + i, v + i, out, prec);
        arb_div (v + i, v + i, out, prec);
    }
    /* v: the difference of the diagonal, v + 4: its sum, times six. */
    arb_add (out, v + 1, v + 3, prec);
    arb_mul_ui (v + 4, v + 3, 5, prec);
    arb_add (v + 4, v + 4, v + 2, prec);
    arb_add (v + 4, v + 4, v + 1, prec);
    arb_mul_2exp_si (v + 4, v + 4, 2);
    arb_add_ui (v + 4, v + 4, 1, prec);
    arb_mul_2exp_si (v + 4, v + 4, -2);
    arb_mul_2exp_si (v + 1, out, 1);
    arb_add_ui (v + 1, v + 1, 1, prec);
    arb_sub (v, v + 4, v + 1, prec);
    arb_add (v + 4, v + 4, v + 1, prec);
    arb_hypot (v, v, v + 1, prec);
    if (which == 2)
        arb_neg (v, v);
    arb_add (out, v + 4, v, prec);
    arb_div_ui (out, out, 12, prec);
    _arb_vec_clear (v, 5);
    return EVALUATED;
}

QUANTITY (teleport_logistic_sharpness_root) = {
    .axes = "which",
    .domain = "integer 1 <= which <= 2",
    .formula = "\\frac1{12} (s \\pm \\sqrt{d^2 + (2B + 2C + 1)^2})",
    .ball = ball,
};
