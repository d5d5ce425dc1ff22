/* The slope of flow_slope from the loss itself, found between two signs:
   -c/(c - 1) (1 - e^-l)^2. */
#include "theory/quantity.h"

USES (quantity, imbalance_flow_loss_root);

enum { CLASSES, TAU };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpz_t rest;

    fmpz_init (rest);
    imbalance_flow_loss_root_quantity.ball (out, at, prec);
    arb_neg (out, out);
    arb_expm1 (out, out, prec);
    arb_mul (out, out, out, prec);
    fmpz_sub_ui (rest, fmpq_numref (at + CLASSES), 1);
    arb_mul_fmpz (out, out, fmpq_numref (at + CLASSES), prec);
    arb_div_fmpz (out, out, rest, prec);
    arb_neg (out, out);
    fmpz_clear (rest);
    return EVALUATED;
}

QUANTITY (imbalance_flow_slope_loss) = {
    .axes = "c tau",
    .domain = "integer c >= 2, tau > 0",
    .formula = "-\\frac{c}{c-1} (1 - e^{-\\ell})^2",
    .ball = ball,
};
