/*
 * The same ratio of gradient norms, entry by entry from the scores at t = 1:
 * row k holds p_k (p - 1) on the diagonal and p_j q elsewhere.
 */
#include "theory/quantity.h"

enum { CLASSES, CLASS };

/* Set SQUARE to the squared norm of row K of the gradient times the square of
   the harmonic number, RIGHT and WRONG being the shares. */
static void
row (arb_t square, slong k, slong classes, const arb_t right,
     const arb_t wrong, slong prec)
{
    slong j;
    arb_t entry;

    arb_init (entry);
    arb_zero (square);
    for (j = 1; j <= classes; j++) {
        if (j == k)
            arb_sub_ui (entry, right, 1, prec);
        else
            arb_set (entry, wrong);
        arb_div_si (entry, entry, j, prec);
        arb_addmul (square, entry, entry, prec);
    }
    arb_clear (entry);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong classes = fmpz_get_si (fmpq_numref (at + CLASSES));
    slong k = fmpz_get_si (fmpq_numref (at + CLASS));
    arb_t right, wrong, first;

    arb_init (right);
    arb_init (wrong);
    arb_init (first);
    arb_set_si (right, 2);
    arb_exp (right, right, prec);
    arb_add_si (wrong, right, classes - 1, prec);
    arb_inv (wrong, wrong, prec);
    arb_mul (right, right, wrong, prec);
    row (first, 1, classes, right, wrong, prec);
    row (out, k, classes, right, wrong, prec);
    arb_div (out, out, first, prec);
    arb_sqrt (out, out, prec);
    arb_clear (right);
    arb_clear (wrong);
    arb_clear (first);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 10 * fmpz_get_d (fmpq_numref (at + CLASSES));
}

QUANTITY (imbalance_sign_gradient_direct) = {
    .axes = "c k",
    .domain = "integer c >= 2, integer 1 <= k <= c <= 1000000000",
    .formula = "\\|\\nabla_{w_k} f\\| / \\|\\nabla_{w_1} f\\|",
    .ball = ball,
    .work = work,
};
