/* The slope of the loss of flow_loss in tau: -c (c - 1)/(e^u + c - 1)^2 at the
   margin u. */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, TAU };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpz_t rest;

    fmpz_init (rest);
    arb_set_fmpq (out, at + TAU, prec);
    margin_flow (out, out, at + CLASSES, prec);
    margin_wrong (out, out, at + CLASSES, prec);
    arb_mul (out, out, out, prec);
    fmpz_sub_ui (rest, fmpq_numref (at + CLASSES), 1);
    fmpz_mul (rest, rest, fmpq_numref (at + CLASSES));
    arb_mul_fmpz (out, out, rest, prec);
    arb_neg (out, out);
    fmpz_clear (rest);
    return EVALUATED;
}

QUANTITY (imbalance_flow_slope) = {
    .axes = "c tau",
    .domain = "integer c >= 2, tau >= 0",
    .formula = "\\ell_c'(\\tau) = -c(c-1)/(e^u + c - 1)^2",
    .ball = ball,
};
