/* max (4, log c)^2/t, a bound on how far average_loss_slope is from
   average_loss_slope_law. */
#include "theory/quantity.h"

enum { CLASSES, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t four;

    arb_init (four);
    arb_set_ui (four, 4);
    arb_log_fmpz (out, fmpq_numref (at + CLASSES), prec);
    arb_max (out, out, four, prec);
    arb_mul (out, out, out, prec);
    arb_set_fmpq (four, at + TIME, prec);
    arb_div (out, out, four, prec);
    arb_clear (four);
    return EVALUATED;
}

QUANTITY (imbalance_average_loss_slope_rest) = {
    .axes = "c t",
    .domain = "integer c >= 2, t > 0",
    .formula = "\\max(4, \\log c)^2/t",
    .ball = ball,
};
