/*
 * The second derivative of the cross-entropy of one sample x in the weights of
 * classes k and j: p_k (1[k = j] - p_j) x^2, p the softmax of the scores w_i
 * x, w_i = 1/i, whatever the label.  For k = j the sum of the others is taken
 * for 1 - p_k.
 */
#include "theory/quantity.h"

enum { CLASSES, CLASS, OTHER, INPUT };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong c, k, j, i;
    fmpq_t square;
    arb_t sum, score, other;

    if (!fmpq_get_index (&c, at + CLASSES) || !fmpq_get_index (&k, at + CLASS)
        || !fmpq_get_index (&j, at + OTHER))
        return OUT_OF_DOMAIN;
    fmpq_init (square);
    arb_init (sum);
    arb_init (score);
    arb_init (other);
    for (i = 1; i <= c; i++) {
        arb_set_fmpq (score, at + INPUT, prec);
        arb_div_si (score, score, i, prec);
        arb_exp (score, score, prec);
        arb_add (sum, sum, score, prec);
        if (i == k)
            arb_set (out, score);
        if (k == j ? i != k : i == j)
            arb_add (other, other, score, prec);
    }
    arb_mul (out, out, other, prec);
    arb_sqr (sum, sum, prec);
    arb_div (out, out, sum, prec);
    if (k != j)
        arb_neg (out, out);
    fmpq_mul (square, at + INPUT, at + INPUT);
    arb_mul_fmpz (out, out, fmpq_numref (square), prec);
    arb_div_fmpz (out, out, fmpq_denref (square), prec);
    fmpq_clear (square);
    arb_clear (sum);
    arb_clear (score);
    arb_clear (other);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return fmpz_get_d (fmpq_numref (at + CLASSES)) * (20 + (double) prec / 8);
}

QUANTITY (imbalance_class_curvature) = {
    .axes = "c k j x",
    .domain = "integer c >= 2, integer 1 <= k <= c, integer 1 <= j <= c",
    .formula = "p_k (1[k = j] - p_j) x^2,\\ p_i \\propto e^{x/i}",
    .ball = ball,
    .work = work,
};
