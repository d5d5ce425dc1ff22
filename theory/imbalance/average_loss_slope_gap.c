/* How far average_loss_slope is from average_loss_slope_law, in size. */
#include "theory/quantity.h"

USES (quantity, imbalance_average_loss_slope);
USES (quantity, imbalance_average_loss_slope_law);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t law;

    /* A difference of enclosures. */
    arb_init (law);
    imbalance_average_loss_slope_law_quantity.ball (law, at, prec);
    imbalance_average_loss_slope_quantity.ball (out, at, prec);
    arb_sub (out, out, law, prec);
    arb_abs (out, out);
    arb_clear (law);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return imbalance_average_loss_slope_quantity.work (at, prec);
}

QUANTITY (imbalance_average_loss_slope_gap) = {
    .axes = "c t",
    .domain = "integer 2 <= c <= 1000000, t > 0",
    .formula = "|t L_c'(t) + (\\ell_c(t/(c H_c)) - \\ell_c(t/H_c))/H_c|",
    .ball = ball,
    .work = work,
};
