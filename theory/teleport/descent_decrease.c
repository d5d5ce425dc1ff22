/*
 * By how much one gradient step of size 1/L lowers log (1 + e^x), L = 1/4.
 */
#include "theory/quantity.h"
#include "theory/softplus_step.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    softplus_step (out, NULL, NULL, at, prec);
    return EVALUATED;
}

QUANTITY (teleport_descent_decrease) = {
    .axes = "x",
    .domain = "-200 <= x <= 200000",
    .formula = "f(x) - f(x - 4 f'(x)),\\ f = \\log(1+e^x)",
    .ball = ball,
};
