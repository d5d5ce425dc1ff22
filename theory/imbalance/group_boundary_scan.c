/* The last class of group i of n by adding 1/k from k = 1 on until the sum is
   certainly i/n of H_c, itself added up from the other end. */
#include "theory/quantity.h"

enum { CLASSES, GROUPS, GROUP };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong c, k;
    arb_t goal, sum, term;

    if (!fmpq_get_index (&c, at + CLASSES))
        return OUT_OF_DOMAIN;
    arb_init (goal);
    arb_init (sum);
    arb_init (term);
    for (k = c; k > 0; k--) {
        arb_set_ui (term, 1);
        arb_div_si (term, term, k, prec);
        arb_add (goal, goal, term, prec);
    }
    arb_mul_fmpz (goal, goal, fmpq_numref (at + GROUP), prec);
    arb_div_fmpz (goal, goal, fmpq_numref (at + GROUPS), prec);
    for (k = 1; k <= c; k++) {
        arb_set_ui (term, 1);
        arb_div_si (term, term, k, prec);
        arb_add (sum, sum, term, prec);
        if (!arb_lt (sum, goal))
            break;
    }
    if (arb_gt (sum, goal))
        arb_set_si (out, k);
    else
        arb_indeterminate (out);
    arb_clear (goal);
    arb_clear (sum);
    arb_clear (term);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 6 * fmpz_get_d (fmpq_numref (at + CLASSES));
}

QUANTITY (imbalance_group_boundary_scan) = {
    .axes = "c n i",
    .domain = "integer c >= 1, integer 1 <= i <= n",
    .formula = "\\min \\{K : \\sum_{k \\le K} 1/k \\ge (i/n) H_c\\}",
    .ball = ball,
    .work = work,
};
