/*
 * By how much a step of size rho of the linearised problems moves the
 * component along another eigenvector near the maximiser of a quadratic's
 * gradient: 1 - (rho / a^2) kappa (1 - kappa), with a^2 the squared distance
 * of the maximiser and kappa the ratio of the eigenvalues.
 */
#include "theory/quantity.h"

enum { RHO, SQUARE, KAPPA };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t rest;

    fmpq_init (rest);
    fmpq_sub_si (rest, at + KAPPA, 1);
    fmpq_mul (rest, rest, at + KAPPA);
    fmpq_mul (rest, rest, at + RHO);
    fmpq_div (rest, rest, at + SQUARE);
    fmpq_add_si (value, rest, 1);
    fmpq_clear (rest);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_subroutine_factor_general) = {
    .axes = "rho square kappa",
    .domain = "rho > 0, square > 0, 0 < kappa <= 1",
    .formula = "1 - (\\rho/a^2) \\kappa (1 - \\kappa),\\ a^2 = square",
    .ball = ball,
    .exact = exact,
};
