/* Without the factor 1 - kappa: 1 - (rho / a^2) kappa, as if only the pull
   back to the level moved the component. */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t rest;

    fmpq_init (rest);
    fmpq_mul (rest, at, at + 2);
    fmpq_div (rest, rest, at + 1);
    fmpq_neg (rest, rest);
    fmpq_add_si (value, rest, 1);
    fmpq_clear (rest);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_subroutine_factor_alone) = {
    .axes = "rho square kappa",
    .domain = "rho > 0, square > 0, 0 < kappa <= 1",
    .formula = "1 - (\\rho/a^2) \\kappa",
    .ball = ball,
    .exact = exact,
};
