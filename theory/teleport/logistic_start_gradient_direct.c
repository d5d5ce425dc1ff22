/*
 * At (2, 1) the margins are 2, 1, -3, -1, -3, 0: one entry of the gradient
 * vanishes, and six times the other is 3 p(-3) + p(-1) - p(2) - 1/2 with
 * p(m) = 1/(1 + e^m).
 */
#include "theory/logistic_plane.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    static const slong margin[] = { -3, -1, 2 }, weight[] = { 6, 2, -2 };
    arb_t p;
    slong i;

    (void) at;
    arb_init (p);
    arb_set_si (out, -1);
    for (i = 0; i < 3; i++) {
        arb_set_si (p, margin[i]);
        arb_exp (p, p, prec);
        arb_add_ui (p, p, 1, prec);
        arb_inv (p, p, prec);
        arb_addmul_si (out, p, weight[i], prec);
    }
    arb_div_ui (out, out, 12, prec);
    arb_mul (out, out, out, prec);
    arb_clear (p);
    return EVALUATED;
}

QUANTITY (teleport_logistic_start_gradient_direct) = {
    .axes = "",
    .domain = "where f is the loss of the six points",
    .formula = "\\frac1{36} (3 p(-3) + p(-1) - p(2) - \\frac12)^2,\\ p(m) = "
               "1/(1+e^m)",
    .ball = ball,
};
