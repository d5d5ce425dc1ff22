/* The eigenvalue of three classes by its secular equation. */
#include <stdlib.h>

#include "theory/quantity.h"
#include "theory/secular.h"

enum { FIRST, SECOND, INDEX };

static int
larger_first (const void *a, const void *b)
{
    return fmpq_cmp (b, a);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong index, i;
    fmpq *p = _fmpq_vec_init (3);
    arb_ptr balls = _arb_vec_init (3);
    enum evaluation outcome = OUT_OF_DOMAIN;

    fmpq_set (p, at + FIRST);
    fmpq_set (p + 1, at + SECOND);
    fmpq_one (p + 2);
    fmpq_sub (p + 2, p + 2, p);
    fmpq_sub (p + 2, p + 2, p + 1);
    if (fmpq_get_index (&index, at + INDEX)) {
        qsort (p, 3, sizeof *p, larger_first);
        for (i = 0; i < 3; i++)
            arb_set_fmpq (balls + i, p + i, prec + 32);
        secular_eigenvalue (out, balls, 3, index, prec);
        outcome = EVALUATED;
    }
    _fmpq_vec_clear (p, 3);
    _arb_vec_clear (balls, 3);
    return outcome;
}

QUANTITY (imbalance_three_class_secular) = {
    .axes = "p r i",
    .domain = "p > 0, r > 0, p+r < 1, integer 1 <= i <= 2",
    .formula = "\\sum_j p_j^2 / (p_j - \\lambda_i) = 1",
    .ball = ball,
};
