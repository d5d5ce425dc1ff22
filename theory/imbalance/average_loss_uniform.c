/* The mean loss of c equally frequent classes at time t. */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_set_fmpq (out, at + TIME, prec);
    arb_div_fmpz (out, out, fmpq_numref (at + CLASSES), prec);
    margin_flow (out, out, at + CLASSES, prec);
    margin_loss (out, out, at + CLASSES, prec);
    return EVALUATED;
}

QUANTITY (imbalance_average_loss_uniform) = {
    .axes = "c t",
    .domain = "integer c >= 2, t >= 0",
    .formula = "\\ell_c(t/c)",
    .ball = ball,
};
