/* The right score of a class under gradient flow: (c - 1) u/c for the margin
   u of flow_loss. */
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
    fmpz_sub_ui (rest, fmpq_numref (at + CLASSES), 1);
    arb_mul_fmpz (out, out, rest, prec);
    arb_div_fmpz (out, out, fmpq_numref (at + CLASSES), prec);
    fmpz_clear (rest);
    return EVALUATED;
}

QUANTITY (imbalance_flow_right) = {
    .axes = "c tau",
    .domain = "integer c >= 2, tau > 0",
    .formula = "\\frac{c-1}{c} u,\\ e^u + (c-1) u = 1 + c \\tau",
    .ball = ball,
};
