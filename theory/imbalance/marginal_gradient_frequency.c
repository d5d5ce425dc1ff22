/*
 * Rival of marginal_gradient: a length proportional to the frequency, where
 * that of marginal_gradient is proportional to its square root.
 */
#include "theory/moments.h"
#include "theory/quantity.h"

enum { CLASSES, SAMPLES, DIM, COUNT };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_div (value, at + COUNT, at + SAMPLES);
    fmpq_mul (value, value, value);
    fmpq_mul (value, value, at + DIM);
    fmpq_div (value, value, at + SAMPLES);
    fmpq_div_si (value, 12);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_marginal_gradient_frequency) = {
    .axes = "c n d count",
    .domain = "integer c >= 2, integer n >= 1, integer d >= 1, integer 1 <= "
              "count <= n",
    .formula = "\\pi^2\\frac d{12n}",
    .ball = ball,
    .exact = exact,
};
