/* rho / a in place of rho / a^2; the root of an exact number. */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t rest;
    arb_t a;

    fmpq_init (rest);
    arb_init (a);
    fmpq_sub_si (rest, at + 2, 1);
    fmpq_mul (rest, rest, at + 2);
    fmpq_mul (rest, rest, at);
    arb_set_fmpq (out, rest, prec);
    arb_set_fmpq (a, at + 1, prec);
    arb_sqrtpos (a, a, prec);
    arb_div (out, out, a, prec);
    arb_add_ui (out, out, 1, prec);
    fmpq_clear (rest);
    arb_clear (a);
    return EVALUATED;
}

QUANTITY (teleport_subroutine_factor_unsquared) = {
    .axes = "rho square kappa",
    .domain = "rho > 0, square > 0, 0 < kappa <= 1",
    .formula = "1 - (\\rho/a) \\kappa (1 - \\kappa)",
    .ball = ball,
};
