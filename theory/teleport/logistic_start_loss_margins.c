/*
 * The same loss from the margins 2, 1, -3, -1, -3, 0 at (2, 1): with q = e^-1
 * six times it is log (2 (1 + q^2) (1 + q)^2 (1 + q^3)^2) + 7.
 */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t q, factor;
    ulong power;

    (void) at;
    arb_init (q);
    arb_init (factor);
    arb_set_ui (out, 2);
    for (power = 1; power <= 3; power++) {
        arb_set_si (q, -(slong) power);
        arb_exp (q, q, prec);
        arb_add_ui (factor, q, 1, prec);
        arb_mul (out, out, factor, prec);
        if (power != 2)
            arb_mul (out, out, factor, prec);
    }
    arb_log (out, out, prec);
    arb_add_ui (out, out, 7, prec);
    arb_div_ui (out, out, 6, prec);
    arb_clear (q);
    arb_clear (factor);
    return EVALUATED;
}

QUANTITY (teleport_logistic_start_loss_margins) = {
    .axes = "",
    .domain = "where f is the loss of the six points",
    .formula =
        "\\frac16 (7 + \\log (2 (1 + e^{-2})(1 + e^{-1})^2 (1 + e^{-3})^2))",
    .ball = ball,
};
