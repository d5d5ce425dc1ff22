/*
 * A second route to batch_gradient: the sum over all pairs of samples.
 */
#include "theory/batches.h"
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    batch_pairs (value, at, 0);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return batch_pairs_work (at);
}

QUANTITY (imbalance_batch_gradient_pairs) = {
    .axes = BATCH_AXES,
    .domain = BATCH_DOMAIN ", n <= 1000000",
    .formula = "\\frac1{B^2}\\sum_{ij}E[N_iN_j]\\,y_i\\cdot y_j",
    .ball = ball,
    .exact = exact,
    .work = work,
};
