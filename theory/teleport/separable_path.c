/*
 * Two samples with the sum of losses of w = 0, 2 log 2, one of them with the
 * margin R: the squared gradient in the sum of losses, h (u) + h (2 log 2 -
 * u), u = log (1 + e^-R).
 */
#include "theory/separable.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t u, rest;

    arb_init (u);
    arb_init (rest);
    arb_set_fmpq (u, at, prec);
    arb_neg (u, u);
    arb_exp (u, u, prec);
    arb_log1p (u, u, prec);
    arb_const_log2 (rest, prec);
    arb_mul_2exp_si (rest, rest, 1);
    arb_sub (rest, rest, u, prec);
    arb_neg (u, u);
    arb_neg (rest, rest);
    arb_expm1 (u, u, prec);
    arb_expm1 (rest, rest, prec);
    arb_mul (out, u, u, prec);
    arb_addmul (out, rest, rest, prec);
    arb_clear (u);
    arb_clear (rest);
    return EVALUATED;
}

QUANTITY (teleport_separable_path) = {
    .axes = "R",
    .domain = "R >= 0",
    .formula = "\\sum_i (1 - e^{-u_i})^2,\\ u_1 + u_2 = 2 \\log 2,\\ u_1 = "
               "\\log(1 + e^{-R})",
    .ball = ball,
};
