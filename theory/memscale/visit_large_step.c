/* The weight after any number of visits by large steps: what the first one
   adds, gamma c / (c + 1). */
#include "theory/quantity.h"

enum { STEP, OTHERS };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t share;

    fmpq_init (share);
    fmpq_add_si (share, at + OTHERS, 1);
    fmpq_div (share, at + OTHERS, share);
    fmpq_mul (value, share, at + STEP);
    fmpq_clear (share);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (memscale_visit_large_step) = {
    .axes = "gamma c n",
    .domain = "gamma > 0, c > 0, n >= 1",
    .formula = "\\gamma c/(c+1)",
    .ball = ball,
    .exact = exact,
};
