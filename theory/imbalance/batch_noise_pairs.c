/*
 * The same from sums over all pairs of samples: the mean square for batches of
 * one over that for a batch of all n different ones, less 1.
 */
#include "theory/batches.h"
#include "theory/quantity.h"

enum { CLASSES, SAMPLES, COUNT };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq *v = _fmpq_vec_init (6), *place = v, *full = v + 5;

    fmpq_set_si (place + BATCH_SIZE, 1, 1);
    fmpq_set (place + BATCH_CLASSES, at + CLASSES);
    fmpq_set (place + BATCH_SAMPLES, at + SAMPLES);
    fmpq_set_si (place + BATCH_DIM, 1, 1);
    fmpq_set (place + BATCH_COUNT, at + COUNT);
    batch_pairs (value, place, 0);
    fmpq_set (place + BATCH_SIZE, at + SAMPLES);
    batch_pairs (full, place, 1);
    fmpq_div (value, value, full);
    fmpq_sub_si (value, value, 1);
    _fmpq_vec_clear (v, 6);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

/* Two sums of n^2 terms. */
static double
work (const fmpq *at, slong prec)
{
    double n = fmpz_get_d (fmpq_numref (at + SAMPLES));

    (void) prec;
    return 60 * n * n;
}

QUANTITY (imbalance_batch_noise_pairs) = {
    .axes = "c n count",
    .domain = "integer c >= 2, integer 1 <= n <= 1000000, integer 1 <= count "
              "<= n",
    .formula = "\\frac{n\\sum_iy_i\\cdot y_i}{\\sum_{ij}y_i\\cdot y_j}-1",
    .ball = ball,
    .exact = exact,
    .work = work,
};
