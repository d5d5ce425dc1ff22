/*
 * The same squared gradient from its point: a^2 and b^2 are the roots of
 * s^2 - r^2 s + (1 + u)^2.
 */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t a, b, u;

    arb_init (a);
    arb_init (b);
    arb_init (u);
    /* a + b and a - b from a b = 1 + u. */
    arb_set_fmpq (u, at, prec);
    arb_set_fmpq (a, at + 1, prec);
    arb_mul (a, a, a, prec);
    arb_add_ui (b, u, 1, prec);
    arb_mul_2exp_si (b, b, 1);
    arb_add (out, a, b, prec);
    arb_sub (b, a, b, prec);
    arb_sqrt (a, out, prec);
    arb_sqrtpos (b, b, prec);
    arb_add (out, a, b, prec);
    arb_sub (b, a, b, prec);
    arb_mul_2exp_si (a, out, -1);
    arb_mul_2exp_si (b, b, -1);
    /* (a b - 1) (b, a). */
    arb_mul (u, a, b, prec);
    arb_sub_ui (u, u, 1, prec);
    arb_mul (a, a, u, prec);
    arb_mul (b, b, u, prec);
    arb_mul (out, a, a, prec);
    arb_addmul (out, b, b, prec);
    arb_clear (a);
    arb_clear (b);
    arb_clear (u);
    return EVALUATED;
}

QUANTITY (teleport_product_gradient_direct) = {
    .axes = "u r",
    .domain = "u > 0, r*r >= 2+2*u",
    .formula = "(ab-1)^2 (a^2 + b^2)",
    .ball = ball,
};
