/* The distance between the mass up to class floor (c / log^2 c) and its law.
   A difference of enclosures encloses. */
#include "theory/quantity.h"

USES (quantity, imbalance_head_share);
USES (quantity, imbalance_head_share_law);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t law;

    arb_init (law);
    imbalance_head_share_law_quantity.ball (law, at, prec);
    imbalance_head_share_quantity.ball (out, at, prec);
    arb_sub (out, out, law, prec);
    arb_abs (out, out);
    arb_clear (law);
    return EVALUATED;
}

QUANTITY (imbalance_head_share_gap) = {
    .axes = "c",
    .domain = "integer c >= 3",
    .formula = "|H_K / H_c - 1 + 2 \\log\\log c / (\\log c + \\gamma)|,\\ K = "
               "\\lfloor c / \\log^2 c \\rfloor",
    .ball = ball,
};
