/*
 * The sum of halved first steps, 2 rho |q - (q.g/G) g| / G: the part of q
 * along g is taken back to keep the level.
 */
#include "theory/logistic_data.h"

enum { RHO = 4 };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t whole, square;

    arb_init (whole);
    arb_init (square);
    logistic_first_step (whole, out, square, at, prec);
    arb_sqrtpos (out, out, prec);
    arb_div (out, out, square, prec);
    arb_mul_2exp_si (out, out, 1);
    arb_mul_fmpz (out, out, fmpq_numref (at + RHO), prec);
    arb_div_fmpz (out, out, fmpq_denref (at + RHO), prec);
    arb_clear (whole);
    arb_clear (square);
    return EVALUATED;
}

QUANTITY (teleport_logistic_displacement_law) = {
    .axes = LOGISTIC_AXES " rho",
    .domain = LOGISTIC_DOMAIN ", rho > 0",
    .formula = "2 \\rho |q - (q \\cdot g/G) g|/G,\\ q = H g",
    .ball = ball,
};
