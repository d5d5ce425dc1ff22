/* tr d^2 f/dw_k^2 for row k of softmax regression on one-hot inputs with
   Zipf's frequencies, after gradient flow up to time t from weights 0. */
#include "theory/one_hot_rows.h"

enum { CLASSES, CLASS, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct one_hot rows;
    slong k;

    if (!fmpq_get_index (&k, at + CLASS)
        || !one_hot_init (&rows, at + CLASSES, at + TIME, NULL, prec))
        return OUT_OF_DOMAIN;
    arb_set (out, rows.curvature + k - 1);
    one_hot_clear (&rows);
    return EVALUATED;
}

QUANTITY (imbalance_flow_row_curvature) = {
    .axes = "c k t",
    .domain = "integer 2 <= c <= 1000000, integer 1 <= k <= c, t > 0",
    .formula = "\\pi_k p_k (1 - p_k) + \\sum_{j \\ne k} \\pi_j q_j (1 - q_j)",
    .ball = ball,
    .work = one_hot_flow_work,
};
