/*
 * The bound of that gap: (1 - lower (t)/s) times the gap before, lower (t) = 2
 * (e^-t - 1 + t)/t^2, t the largest difference of a margin between the
 * teleport and the minimiser.
 */
#include "theory/logistic_plane.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t damping, pair, e;

    (void) at;
    arb_init (damping);
    arb_init (pair);
    arb_init (e);
    six_points_safe (damping, out, pair, prec);
    arb_neg (e, pair);
    arb_exp (e, e, prec);
    arb_sub_ui (e, e, 1, prec);
    arb_add (e, e, pair, prec);
    arb_mul_2exp_si (e, e, 1);
    arb_div (e, e, pair, prec);
    arb_div (e, e, pair, prec);
    arb_div (e, e, damping, prec);
    arb_sub_ui (e, e, 1, prec);
    six_points_gap (out, 0, NEVER, prec);
    arb_mul (out, out, e, prec);
    arb_neg (out, out);
    arb_clear (damping);
    arb_clear (pair);
    arb_clear (e);
    return EVALUATED;
}

QUANTITY (teleport_logistic_safe_bound) = {
    .axes = "",
    .domain = "where f is the loss of the six points",
    .formula = "(1 - \\tilde\\mu/\\tilde L)(f(2,1) - f^*)",
    .ball = ball,
};
