/*
 * The bound of memgd_steps_lasting_bound without its second term, which small
 * steps need: 2 / ((1 - corr) sigma).
 */
#include "theory/quantity.h"
#include "theory/steps_lasting.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    steps_lasting_sigma (out, at, prec);
    arb_inv (out, out, prec);
    steps_lasting_scale (out, at, prec);
    return EVALUATED;
}

QUANTITY (memgd_steps_lasting_bound_large) = {
    .axes = STEPS_LASTING_AXES,
    .domain = STEPS_LASTING_DOMAIN,
    .formula = "\\frac{2}{(1-\\rho)\\mu(1-e^{-l})},\\ l = \\min(1/\\eta, "
               "\\mu\\log 2),\\ \\mu = \\min(p, 1-p)",
    .ball = ball,
};
