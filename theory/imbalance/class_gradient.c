/*
 * The derivative of the cross-entropy -log p_y of one sample x in the weight
 * of class k: (p_k - 1[k = y]) x, p the softmax of the scores w_j x.  Weights
 * are w_j = 1/j.  Finite expressions in balls enclose; at k = y the others are
 * summed, so that nothing cancels.
 */
#include "theory/quantity.h"

enum { CLASSES, RIGHT, CLASS, INPUT };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong c, y, k, j;
    arb_t sum, score;

    if (!fmpq_get_index (&c, at + CLASSES) || !fmpq_get_index (&y, at + RIGHT)
        || !fmpq_get_index (&k, at + CLASS))
        return OUT_OF_DOMAIN;
    arb_init (sum);
    arb_init (score);
    arb_zero (out);
    for (j = 1; j <= c; j++) {
        arb_set_fmpq (score, at + INPUT, prec);
        arb_div_si (score, score, j, prec);
        arb_exp (score, score, prec);
        arb_add (sum, sum, score, prec);
        if (k == y ? j != y : j == k)
            arb_add (out, out, score, prec);
    }
    if (k == y)
        arb_neg (out, out);
    arb_div (out, out, sum, prec);
    arb_mul_fmpz (out, out, fmpq_numref (at + INPUT), prec);
    arb_div_fmpz (out, out, fmpq_denref (at + INPUT), prec);
    arb_clear (sum);
    arb_clear (score);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return fmpz_get_d (fmpq_numref (at + CLASSES)) * (20 + (double) prec / 8);
}

QUANTITY (imbalance_class_gradient) = {
    .axes = "c y k x",
    .domain = "integer c >= 2, integer 1 <= y <= c, integer 1 <= k <= c",
    .formula = "(p_k - 1[k = y]) x,\\ p_j \\propto e^{x/j}",
    .ball = ball,
    .work = work,
};
