/*
 * The fall of log (1 + e^x) that the descent lemma promises: g^2/(2 L), L =
 * 1/4.
 */
#include "theory/quantity.h"
#include "theory/softplus_step.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    softplus_step (NULL, out, NULL, at, prec);
    arb_sqr (out, out, prec);
    arb_mul_2exp_si (out, out, 1);
    return EVALUATED;
}

QUANTITY (teleport_descent_one_gradient) = {
    .axes = "x",
    .domain = "-200 <= x <= 200000",
    .formula = "2 f'(x)^2,\\ f = \\log(1+e^x)",
    .ball = ball,
};
