/*
 * The same from the matrix S (I) of the target's Hermite coefficients: the
 * smaller root of its characteristic polynomial, from the larger one by
 * Vieta's rule.
 */
#include "theory/tensor_flow.h"

enum { A, B };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong wp = prec + 60;
    char *a = fmpq_get_str (NULL, 10, at + A);
    char *b = fmpq_get_str (NULL, 10, at + B);
    const struct tensor_term terms[] = { { "1", { 1, 0 } },
                                         { a, { 0, 1 } },
                                         { b, { 0, 2 } } };
    const struct tensor_target target = { .directions = 2,
                                          TENSOR_TERMS (terms) };
    arb_mat_t one, s;
    arb_t half, det;

    arb_mat_init (one, 2, 2);
    arb_mat_init (s, 2, 2);
    arb_init (half);
    arb_init (det);
    arb_mat_one (one);
    tensor_energy (out, s, &target, one, wp);
    arb_mat_det (det, s, wp);
    arb_sub (half, arb_mat_entry (s, 0, 0), arb_mat_entry (s, 1, 1), wp);
    arb_mul_2exp_si (half, half, -1);
    arb_hypot (half, half, arb_mat_entry (s, 0, 1), wp);
    arb_mat_trace (out, s, wp);
    arb_mul_2exp_si (out, out, -1);
    arb_add (half, half, out, wp);
    arb_div (out, det, half, wp);
    arb_mul_2exp_si (out, out, 1);
    arb_clear (det);
    arb_clear (half);
    arb_mat_clear (s);
    arb_mat_clear (one);
    flint_free (b);
    flint_free (a);
    return EVALUATED;
}

QUANTITY (multiindex_local_rate_matrix) = {
    .axes = "a b",
    .domain = "b != 0",
    .formula = "2 \\det S / \\lambda_{\\max}(S),\\ S = \\mathbb E \\nabla f "
               "\\nabla f^T",
    .ball = ball,
};
