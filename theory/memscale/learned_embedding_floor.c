/*
 * The floor of data_floor for a course of training: after STEPS batches of B
 * draws, T = B STEPS, a learner of keys, outputs and weights recalls what it
 * has seen and guesses the rest.  Neither d nor the rate enter.
 */
#include "theory/quantity.h"

USES (quantity, memscale_data_floor);

enum { EXPONENT, ITEMS, CLASSES, DIMENSION, BATCH, RATE, STEPS };

/* Set FLOOR to the axes of data_floor. */
static void
draws_together (fmpq *floor, const fmpq *at)
{
    fmpq_set (floor, at + EXPONENT);
    fmpq_set (floor + 1, at + ITEMS);
    fmpq_set (floor + 2, at + CLASSES);
    fmpq_mul (floor + 3, at + BATCH, at + STEPS);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *floor = _fmpq_vec_init (4);
    enum evaluation outcome;

    draws_together (floor, at);
    outcome = memscale_data_floor_quantity.ball (out, floor, prec);
    _fmpq_vec_clear (floor, 4);
    return outcome;
}

static double
work (const fmpq *at, slong prec)
{
    fmpq *floor = _fmpq_vec_init (4);
    double count;

    draws_together (floor, at);
    count = memscale_data_floor_quantity.work (floor, prec);
    _fmpq_vec_clear (floor, 4);
    return count;
}

QUANTITY (memscale_learned_embedding_floor) = {
    .axes = "alpha N M d B gamma steps",
    .domain = "alpha > 0, integer N >= 1, integer M >= 2, integer d >= M, "
              "integer B >= 1, gamma > 0, integer steps >= 1",
    .formula = "(1 - 1/M) \\sum_{x=1}^{N} p_x (1-p_x)^{B\\,steps}",
    .ball = ball,
    .work = work,
};
