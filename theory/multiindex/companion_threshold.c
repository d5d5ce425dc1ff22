/*
 * The overlap of k companions beyond which their mean direction is a local
 * maximum of the correlation sum_j <w, w_j>^p, and below which it is a saddle.
 */
#include "theory/quantity.h"

enum { DEGREE, COMPANIONS };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t sum;

    fmpq_init (sum);
    fmpq_sub_si (value, at + DEGREE, 2);
    fmpq_add (sum, value, at + COMPANIONS);
    fmpq_div (value, value, sum);
    fmpq_clear (sum);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_companion_threshold) = {
    .axes = "p k",
    .domain = "integer p >= 2, integer k >= 2",
    .formula = "\\frac{p-2}{k+p-2}",
    .ball = ball,
    .exact = exact,
};
