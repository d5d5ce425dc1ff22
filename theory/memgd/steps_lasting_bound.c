/*
 * So many steps at most until two tokens are right for good and the loss only
 * falls, for every step size:
 *
 *     2 / ((1 - corr) sigma) (1 + 7 / (25 eta sigma)),
 *     sigma = mu (1 - e^-l),  l = min (1 / eta, mu log 2),
 *
 * mu the smaller of p and q: see proofs/memgd/steps_lasting_bound.c.
 */
#include "theory/quantity.h"
#include "theory/steps_lasting.h"

enum { FREQUENCY, CORRELATION, RATE };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t sigma;

    arb_init (sigma);
    steps_lasting_sigma (sigma, at, prec);
    arb_set_fmpq (out, at + RATE, prec);
    arb_mul (out, out, sigma, prec);
    arb_mul_ui (out, out, 25, prec);
    arb_ui_div (out, 7, out, prec);
    arb_add_ui (out, out, 1, prec);
    arb_div (out, out, sigma, prec);
    steps_lasting_scale (out, at, prec);
    arb_clear (sigma);
    return EVALUATED;
}

QUANTITY (memgd_steps_lasting_bound) = {
    .axes = STEPS_LASTING_AXES,
    .domain = STEPS_LASTING_DOMAIN,
    .formula =
        "\\frac{2}{(1-\\rho)\\sigma} (1 + \\frac{7}{25\\eta\\sigma}),\\ "
        "\\sigma = \\mu(1-e^{-l}),\\ l = \\min(1/\\eta, \\mu\\log "
        "2),\\ \\mu = \\min(p, 1-p)",
    .ball = ball,
};
