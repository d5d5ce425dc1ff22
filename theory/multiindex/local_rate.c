/*
 * The rate at which the least known direction is learnt in the end: twice the
 * smaller eigenvalue of S (I) = [[1, a], [a, a^2 + 2 b^2]], whose determinant
 * is 2 b^2, formed without cancellation.
 */
#include "theory/quantity.h"

enum { A, B };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t trace, det;
    arb_t root;

    fmpq_init (trace);
    fmpq_init (det);
    arb_init (root);
    fmpq_mul (det, at + B, at + B);
    fmpq_mul_2exp (det, det, 1);
    fmpq_mul (trace, at + A, at + A);
    fmpq_add (trace, trace, det);
    fmpq_add_si (trace, trace, 1);
    arb_set_fmpq (out, trace, prec + 30);
    fmpq_mul (trace, trace, trace);
    fmpq_mul_2exp (det, det, 2);
    fmpq_sub (trace, trace, det);
    arb_set_fmpq (root, trace, prec + 30);
    arb_sqrt (root, root, prec + 30);
    arb_add (root, root, out, prec + 30);
    arb_set_fmpq (out, det, prec + 30);
    arb_div (out, out, root, prec + 30);
    arb_clear (root);
    fmpq_clear (det);
    fmpq_clear (trace);
    return EVALUATED;
}

QUANTITY (multiindex_local_rate) = {
    .axes = "a b",
    .domain = "b != 0",
    .formula = "2 \\lambda_{\\min}(S(I)) = \\frac{8 b^2}{T + \\sqrt{T^2 - 8 "
               "b^2}},\\ T = 1 + a^2 + 2 b^2",
    .ball = ball,
};
