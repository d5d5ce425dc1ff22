/*
 * How far six points' logistic loss rises above its tangent between two points
 * of the sublevel set of (2, 1), (-641/125, -322/125) and (19999/10000,
 * 981/1000), relative to the parabola of the Hessian at the first: no smaller
 * constant serves on the sublevel set.
 */
#include "theory/logistic_plane.h"

static const slong from[] = { -641, -322 }, to[] = { 19999, 9810 };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr v = _arb_vec_init (4 + JET_LENGTH), x = v, d = v + 2, jet = v + 4;
    arb_t quadratic;
    slong i;

    (void) at;
    arb_init (quadratic);
    for (i = 0; i < 2; i++) {
        arb_set_si (x + i, from[i]);
        arb_div_ui (x + i, x + i, 125, prec);
        arb_set_si (d + i, to[i]);
        arb_div_ui (d + i, d + i, 10000, prec);
    }
    logistic_plane_jet (out, d, 0, &six_points, prec);
    logistic_plane_jet (jet, x, 2, &six_points, prec);
    _arb_vec_sub (d, d, x, 2, prec);
    arb_sub (out, out, jet, prec);
    for (i = 0; i < 2; i++)
        arb_submul (out, d + i, jet + JET_X + i, prec);
    for (i = 0; i < 2; i++) {
        arb_dot (x + i, NULL, 0, jet + JET_XX + i, 1, d, 1, 2, prec);
        arb_addmul (quadratic, x + i, d + i, prec);
    }
    arb_div (out, out, quadratic, prec);
    arb_mul_2exp_si (out, out, 1);
    _arb_vec_clear (v, 4 + JET_LENGTH);
    arb_clear (quadratic);
    return EVALUATED;
}

QUANTITY (teleport_logistic_relative_smoothness) = {
    .axes = "",
    .domain = "where f is the loss of the six points",
    .formula = "(f(y) - f(x) - \\langle g, y-x \\rangle)/(\\frac12 "
               "\\|y-x\\|_{H(x)}^2)",
    .ball = ball,
};
