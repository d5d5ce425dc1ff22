/* -1/H_c: the mass that a factor e of time learns, not times the loss that it
   loses. */
#include "theory/quantity.h"
#include "theory/zipf.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t one;

    fmpq_init (one);
    fmpq_one (one);
    zipf_harmonic (out, one, fmpq_numref (at), prec);
    arb_inv (out, out, prec);
    arb_neg (out, out);
    fmpq_clear (one);
    return EVALUATED;
}

QUANTITY (imbalance_average_loss_slope_mass) = {
    .axes = "c t",
    .domain = "integer c >= 2, t > 0",
    .formula = "-1/H_c",
    .ball = ball,
};
