/*
 * Three classes of probabilities p, r and s = 1 - p - r: diag - outer product
 * has, beside 0, the trace T = 1 - p^2 - r^2 - s^2 and the sum of principal
 * minors 3 p r s, hence the eigenvalues (T +- sqrt (T^2 - 12 p r s)) / 2.  The
 * smaller one is 3 p r s over the larger: nothing cancels.
 */
#include "theory/quantity.h"

enum { FIRST, SECOND, INDEX };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *v = _fmpq_vec_init (4), *s = v, *minors = v + 1, *t = v + 2,
         *inner = v + 3;
    arb_t root;

    arb_init (root);
    fmpq_one (s);
    fmpq_sub (s, s, at + FIRST);
    fmpq_sub (s, s, at + SECOND);
    fmpq_one (t);
    fmpq_submul (t, at + FIRST, at + FIRST);
    fmpq_submul (t, at + SECOND, at + SECOND);
    fmpq_submul (t, s, s);
    fmpq_mul (minors, at + FIRST, at + SECOND);
    fmpq_mul (minors, minors, s);
    fmpq_mul_si (minors, minors, 3);
    fmpq_mul_2exp (inner, minors, 2);
    fmpq_neg (inner, inner);
    fmpq_addmul (inner, t, t);
    arb_set_fmpq (root, inner, prec);
    arb_sqrt (root, root, prec);
    arb_set_fmpq (out, t, prec);
    arb_add (out, out, root, prec);
    arb_mul_2exp_si (out, out, -1);
    if (!fmpq_is_one (at + INDEX)) {
        arb_set_fmpq (root, minors, prec);
        arb_div (out, root, out, prec);
    }
    arb_clear (root);
    _fmpq_vec_clear (v, 4);
    return EVALUATED;
}

QUANTITY (imbalance_three_class_curvature) = {
    .axes = "p r i",
    .domain = "p > 0, r > 0, p+r < 1, integer 1 <= i <= 2",
    .formula = "\\frac12(T \\pm \\sqrt{T^2 - 12 p r s}),\\ s = 1 - p - r,\\ T "
               "= 1 - p^2 - r^2 - s^2",
    .ball = ball,
};
