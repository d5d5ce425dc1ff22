/*
 * 2 rho |q| / G: without taking back the part of q along g.
 */
#include "theory/logistic_data.h"

enum { RHO = 4 };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t across, square;

    arb_init (across);
    arb_init (square);
    logistic_first_step (out, across, square, at, prec);
    arb_sqrtpos (out, out, prec);
    arb_div (out, out, square, prec);
    arb_mul_2exp_si (out, out, 1);
    arb_mul_fmpz (out, out, fmpq_numref (at + RHO), prec);
    arb_div_fmpz (out, out, fmpq_denref (at + RHO), prec);
    arb_clear (across);
    arb_clear (square);
    return EVALUATED;
}

QUANTITY (teleport_logistic_displacement_whole) = {
    .axes = LOGISTIC_AXES " rho",
    .domain = LOGISTIC_DOMAIN ", rho > 0",
    .formula = "2 \\rho |q|/G",
    .ball = ball,
};
