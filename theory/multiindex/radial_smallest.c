/*
 * A squared singular value of the overlaps at time t under the fixed link
 * (|z|^2 - q) / sqrt (2q): logit g (t) = logit g (0) + 4 t / q, for each of
 * them on its own.
 */
#include "theory/quantity.h"

enum { COLUMNS, FROM, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t odds, exponent;
    arb_t power;

    fmpq_init (odds);
    fmpq_init (exponent);
    arb_init (power);
    fmpq_inv (odds, at + FROM);
    fmpq_sub_si (odds, odds, 1);
    fmpq_div (exponent, at + TIME, at + COLUMNS);
    fmpq_mul_si (exponent, exponent, -4);
    arb_set_fmpq (power, exponent, prec + 16);
    arb_exp (power, power, prec + 16);
    arb_set_fmpq (out, odds, prec + 16);
    arb_mul (out, out, power, prec + 16);
    arb_add_ui (out, out, 1, prec + 16);
    arb_inv (out, out, prec);
    fmpq_clear (odds);
    fmpq_clear (exponent);
    arb_clear (power);
    return EVALUATED;
}

QUANTITY (multiindex_radial_smallest) = {
    .axes = "q start t",
    .domain = "integer q >= 1, 0 < start < 1, t >= 0",
    .formula = "\\left(1 + \\frac{1-g}{g} e^{-4t/q}\\right)^{-1},\\ g = "
               "\\text{start}",
    .ball = ball,
};
