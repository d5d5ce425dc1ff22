/* tr d^2 f/dw_k^2 for row k of softmax regression on one-hot inputs with
   Zipf's frequencies, after gradient flow up to time t from weights 0. */
#include "theory/one_hot_rows.h"
#include "theory/quantity.h"

enum { CLASSES, CLASS, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong c, k;
    arb_ptr u, gradient, curvature;

    if (!fmpq_get_index (&c, at + CLASSES) || !fmpq_get_index (&k, at + CLASS))
        return OUT_OF_DOMAIN;
    u = _arb_vec_init (c);
    gradient = _arb_vec_init (c);
    curvature = _arb_vec_init (c);
    one_hot_flow (u, c, at + TIME, prec);
    one_hot_rows (gradient, curvature, u, c, prec);
    arb_set (out, curvature + k - 1);
    _arb_vec_clear (u, c);
    _arb_vec_clear (gradient, c);
    _arb_vec_clear (curvature, c);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    double c = fmpz_get_d (fmpq_numref (at + CLASSES));

    return c * (200 + (double) prec);
}

QUANTITY (imbalance_flow_row_curvature) = {
    .axes = "c k t",
    .domain = "integer 2 <= c <= 1000000, integer 1 <= k <= c, t > 0",
    .formula = "\\pi_k p_k (1 - p_k) + \\sum_{j \\ne k} \\pi_j q_j (1 - q_j)",
    .ball = ball,
    .work = work,
};
