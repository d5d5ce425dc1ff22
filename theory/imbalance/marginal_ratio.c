/*
 * The expected squared gradient over the expected trace of the diagonal block,
 * at the frequencies of the classes: Tr Sigma / (n Tr M) with variance 1/12
 * and second moment 1/3, the same for every class.
 */
#include "theory/moments.h"
#include "theory/quantity.h"

enum { CLASSES, SAMPLES, DIM, COUNT };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_inv (value, at + SAMPLES);
    fmpq_div_2exp (value, value, 2);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_marginal_ratio) = {
    .axes = "c n d count",
    .domain = "integer c >= 2, integer n >= 1, integer d >= 1, integer 1 <= "
              "count <= n",
    .formula = "\\frac1{4n}",
    .ball = ball,
    .exact = exact,
};
