/*
 * Rival of initial_loss_slope: without what a sample has in common with itself
 * alone.
 */
#include "theory/moments.h"
#include "theory/quantity.h"

enum { CLASSES, SAMPLES, DIM, COUNT };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t share;

    fmpq_init (share);
    fmpq_inv (share, at + CLASSES);
    fmpq_div (value, at + COUNT, at + SAMPLES);
    fmpq_sub (value, share, value);
    fmpq_div_2exp (value, value, 2);
    fmpq_mul (value, value, at + DIM);
    fmpq_clear (share);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_initial_loss_slope_mean) = {
    .axes = "c n d count",
    .domain = "integer c >= 2, integer n >= 1, integer d >= 1, integer 1 <= "
              "count <= n",
    .formula = "-\\frac d4\\left(\\pi-\\frac1c\\right)",
    .ball = ball,
    .exact = exact,
};
