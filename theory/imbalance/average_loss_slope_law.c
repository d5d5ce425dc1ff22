/*
 * -(l_c - l_1)/H_c, l_c and l_1 the losses of the rarest and the most frequent
 * class at time t: the integral in place of the sum of average_loss_slope, as
 * pi tau ell'(tau) dk = -ell'(tau) dtau/H.
 */
#include "theory/margin.h"
#include "theory/quantity.h"
#include "theory/zipf.h"

enum { CLASSES, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t one;
    arb_t harmonic, pace;

    fmpq_init (one);
    arb_init (harmonic);
    arb_init (pace);
    fmpq_one (one);
    zipf_harmonic (harmonic, one, fmpq_numref (at + CLASSES), prec);
    arb_set_fmpq (pace, at + TIME, prec);
    arb_div (pace, pace, harmonic, prec);
    arb_div_fmpz (out, pace, fmpq_numref (at + CLASSES), prec);
    margin_flow (out, out, at + CLASSES, prec);
    margin_loss (out, out, at + CLASSES, prec);
    margin_flow (pace, pace, at + CLASSES, prec);
    margin_loss (pace, pace, at + CLASSES, prec);
    arb_sub (out, pace, out, prec);
    arb_div (out, out, harmonic, prec);
    fmpq_clear (one);
    arb_clear (harmonic);
    arb_clear (pace);
    return EVALUATED;
}

QUANTITY (imbalance_average_loss_slope_law) = {
    .axes = "c t",
    .domain = "integer c >= 2, t > 0",
    .formula = "-(\\ell_c(t/(c H_c)) - \\ell_c(t/H_c))/H_c",
    .ball = ball,
};
