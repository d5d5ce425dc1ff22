/*
 * The square of the gradient after the routine's steps on Goldstein and
 * Price's polynomial, from the start of the published figure:
 * theory/teleport_routine.h, every decision certain.
 */
#include "theory/teleport_routine.h"

enum { STEPS = 2 };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    goldstein_price_measure (out, standing_square, at, prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 1000 * fmpz_get_d (fmpq_numref (at + STEPS));
}

QUANTITY (teleport_goldstein_price_routine) = {
    .axes = "rho shrink K",
    .domain = "rho > 0, 0 < shrink < 1, integer 0 <= K <= 100000",
    .formula = "|\\nabla f(w)|^2 \\text{ after at most K steps}",
    .ball = ball,
    .work = work,
};
