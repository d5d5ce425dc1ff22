/*
 * The loss under gradient flow of a class of frequency one: less than that of
 * any class of frequency below one, for the loss falls with frequency times
 * time.  Encloses, as margin_flow and margin_loss do.
 */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_set_fmpq (out, at + TIME, prec);
    margin_flow (out, out, at + CLASSES, prec);
    margin_loss (out, out, at + CLASSES, prec);
    return EVALUATED;
}

QUANTITY (imbalance_flow_loss_whole) = {
    .axes = "c t",
    .domain = "integer c >= 2, t >= 0",
    .formula = "\\log(1 + (c-1) e^{-u}),\\ e^u + (c-1) u = 1 + c t",
    .ball = ball,
};
