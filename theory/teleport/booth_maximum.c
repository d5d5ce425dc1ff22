/* The square of the longest gradient on the level of Booth's quadratic at
   (7.5, -4): 2 (369/4) 18 = 3321. */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    (void) at;
    fmpq_set_si (value, 3321, 1);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_booth_maximum) = {
    .axes = "",
    .domain = "",
    .formula = "2 c \\lambda_1 = 3321",
    .ball = ball,
    .exact = exact,
};
