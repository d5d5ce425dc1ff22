/* |df/dw_k| for row k of softmax regression on one-hot inputs with Zipf's
   frequencies, after n gradient steps of size t / n from weights 0. */
#include "theory/one_hot_rows.h"

enum { CLASSES, CLASS, TIME, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct one_hot rows;
    slong k;

    if (!fmpq_get_index (&k, at + CLASS)
        || !one_hot_init (&rows, at + CLASSES, at + TIME, at + STEPS, prec))
        return OUT_OF_DOMAIN;
    arb_sqrt (out, rows.gradient + k - 1, prec);
    one_hot_clear (&rows);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return one_hot_steps_work (at + CLASSES, at + STEPS);
}

QUANTITY (imbalance_descent_row_gradient) = {
    .axes = "c k t n",
    .domain =
        "integer 2 <= c <= 100000, integer 1 <= k <= c, t > 0, integer n >= 1",
    .formula =
        "(\\pi_k^2 (1 - p_k)^2 + \\sum_{j \\ne k} \\pi_j^2 q_j^2)^{1/2}",
    .ball = ball,
    .work = work,
};
