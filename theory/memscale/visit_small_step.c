/*
 * The weight after n visits by small steps: each adds gamma times the first
 * chance of a wrong class, c / (c + 1), which is 1 - 1/M for M = c + 1.
 */
#include "theory/quantity.h"

enum { STEP, OTHERS, VISITS };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t share;

    fmpq_init (share);
    fmpq_add_si (share, at + OTHERS, 1);
    fmpq_div (share, at + OTHERS, share);
    fmpq_mul (share, share, at + STEP);
    fmpq_mul (value, share, at + VISITS);
    fmpq_clear (share);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (memscale_visit_small_step) = {
    .axes = "gamma c n",
    .domain = "gamma > 0, c > 0, n >= 0",
    .formula = "n \\gamma c/(c+1)",
    .ball = ball,
    .exact = exact,
};
