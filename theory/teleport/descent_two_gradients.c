/*
 * The fall of log (1 + e^x) that both gradients of the step promise,
 * (g^2 + g+^2)/(2 L), L = 1/4.
 */
#include "theory/quantity.h"
#include "theory/softplus_step.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t next;

    arb_init (next);
    softplus_step (NULL, out, next, at, prec);
    arb_sqr (out, out, prec);
    arb_addmul (out, next, next, prec);
    arb_mul_2exp_si (out, out, 1);
    arb_clear (next);
    return EVALUATED;
}

QUANTITY (teleport_descent_two_gradients) = {
    .axes = "x",
    .domain = "-200 <= x <= 200000",
    .formula = "2 (f'(x)^2 + f'(x - 4f'(x))^2),\\ f = \\log(1+e^x)",
    .ball = ball,
};
