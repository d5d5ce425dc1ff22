/*
 * The time in which flow with the best link for sum_{j <= q} h_k (z_j) takes
 * all squared overlaps from start to end, from M = -m I, where a fixed link of
 * odd degree learns nothing: g' = 2 k (1-g) g^k.
 */
#include "theory/quantity.h"

enum { DEGREE, DIRECTIONS, FROM, TO };

/* Set SUM to the sum of 1 / (j start^j) - 1 / (j end^j), 1 <= j < K. */
static void
powers (fmpq_t sum, const fmpq *at, slong k)
{
    fmpq_t low, high, term, share;
    slong j;

    fmpq_init (low);
    fmpq_init (high);
    fmpq_init (term);
    fmpq_init (share);
    fmpq_one (low);
    fmpq_one (high);
    fmpq_zero (sum);
    for (j = 1; j < k; j++) {
        fmpq_div (low, low, at + FROM);
        fmpq_div (high, high, at + TO);
        fmpq_sub (term, low, high);
        fmpq_set_si (share, 1, (ulong) j);
        fmpq_addmul (sum, term, share);
    }
    fmpq_clear (low);
    fmpq_clear (high);
    fmpq_clear (term);
    fmpq_clear (share);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong k;
    fmpq_t odds, part;
    arb_t sum;

    if (!fmpq_get_index (&k, at + DEGREE))
        return UNABLE;
    fmpq_init (odds);
    fmpq_init (part);
    arb_init (sum);
    fmpq_div (odds, at + TO, at + FROM);
    fmpq_sub_si (part, at + FROM, 1);
    fmpq_mul (odds, odds, part);
    fmpq_sub_si (part, at + TO, 1);
    fmpq_div (odds, odds, part);
    arb_set_fmpq (out, odds, prec + 16);
    arb_log (out, out, prec + 16);
    powers (part, at, k);
    arb_set_fmpq (sum, part, prec + 16);
    arb_add (out, out, sum, prec + 16);
    arb_div_si (out, out, 2 * k, prec);
    fmpq_clear (odds);
    fmpq_clear (part);
    arb_clear (sum);
    return EVALUATED;
}

QUANTITY (multiindex_fast_release_time) = {
    .axes = "k q start end",
    .domain = "integer 2 <= k <= 1000, integer q >= 1, 0 < start <= end < 1",
    .formula = "\\frac{1}{2k} \\left[\\log \\frac{g}{1-g} - \\sum_{j=1}^{k-1} "
               "\\frac{1}{j g^j}\\right]_{\\text{start}}^{\\text{end}}",
    .ball = ball,
};
