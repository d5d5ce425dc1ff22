/* The margin of many corners: 1 - cos x is x^2 / 2 for small x. */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_const_pi (out, prec);
    arb_div_fmpz (out, out, fmpq_numref (at), prec);
    arb_mul (out, out, out, prec);
    arb_mul_2exp_si (out, out, 1);
    return EVALUATED;
}

QUANTITY (memscale_learned_margin_leading) = {
    .axes = "M",
    .domain = "integer M >= 2",
    .formula = "2\\pi^2/M^2",
    .ball = ball,
};
