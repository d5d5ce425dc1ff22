/*
 * The exponent of the unseen mass in the number of draws, 1/a - 1: exact.  It
 * has the axis T so that it can be held against local slopes.
 */
#include "theory/quantity.h"

enum { EXPONENT, DRAWS };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_inv (value, at + EXPONENT);
    fmpq_sub_si (value, value, 1);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (memscale_unseen_mass_exponent) = {
    .axes = "alpha T",
    .domain = "alpha > 1, integer T >= 1",
    .formula = "1/\\alpha - 1",
    .ball = ball,
    .exact = exact,
};
