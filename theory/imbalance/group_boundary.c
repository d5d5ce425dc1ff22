/* The classes of Zipf's law in groups of about 1/n of the samples each: the
   last class of group i, the least K with H_K / H_c >= i / n. */
#include "theory/head.h"
#include "theory/quantity.h"

enum { CLASSES, GROUPS, GROUP };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t share;
    fmpz_t k;

    fmpq_init (share);
    fmpz_init (k);
    fmpq_div (share, at + GROUP, at + GROUPS);
    head_integer (out, k, 0);
    if (head_boundary (k, fmpq_numref (at + CLASSES), share, prec))
        head_integer (out, k, 1);
    fmpq_clear (share);
    fmpz_clear (k);
    return EVALUATED;
}

QUANTITY (imbalance_group_boundary) = {
    .axes = "c n i",
    .domain = "integer c >= 1, integer 1 <= i <= n",
    .formula = "\\min \\{K : H_K / H_c \\ge i/n\\}",
    .ball = ball,
};
