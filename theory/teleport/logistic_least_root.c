/*
 * The minimum from the same root: six times it is the logarithm of
 * 2 (1 + q^-2) (1 + 1/q) (1 + q) (1 + q^3)^2.
 */
#include "theory/logistic_plane.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t q, factor;

    (void) at;
    arb_init (q);
    arb_init (factor);
    six_points_root (q, prec);
    arb_add_ui (out, q, 1, prec);
    arb_mul (out, out, out, prec);
    arb_mul (factor, q, q, prec);
    arb_add_ui (factor, factor, 1, prec);
    arb_mul (out, out, factor, prec);
    arb_pow_ui (q, q, 3, prec);
    arb_add_ui (factor, q, 1, prec);
    arb_mul (out, out, factor, prec);
    arb_mul (out, out, factor, prec);
    arb_mul_2exp_si (out, out, 1);
    arb_div (out, out, q, prec);
    arb_log (out, out, prec);
    arb_div_ui (out, out, 6, prec);
    arb_clear (q);
    arb_clear (factor);
    return EVALUATED;
}

QUANTITY (teleport_logistic_least_root) = {
    .axes = "",
    .domain = "where f is the loss of the six points",
    .formula = "\\frac16 \\log (2 (1 + q^{-2})(1 + q^{-1})(1 + q)(1 + q^3)^2)",
    .ball = ball,
};
