/* The smaller eigenvalue in place of the largest: 2 c lambda_2, the shortest
   gradient on the level. */
#include "theory/quadratic_teleport.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t c;

    fmpq_init (c);
    plane_level (c, at);
    plane_eigenvalue (out, at, -1, prec);
    arb_mul_2exp_si (out, out, 1);
    arb_mul_fmpz (out, out, fmpq_numref (c), prec);
    arb_div_fmpz (out, out, fmpq_denref (c), prec);
    fmpq_clear (c);
    return EVALUATED;
}

QUANTITY (teleport_quadratic_gradient_least) = {
    .axes = PLANE_AXES,
    .domain = PLANE_DOMAIN,
    .formula = "2 c \\lambda_2(A)",
    .ball = ball,
};
