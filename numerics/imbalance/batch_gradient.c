/*
 * The squared gradient of class 0 at W = 0 on each batch of B samples that
 * there is: its mean over all n^B sequences of samples, over those without
 * repetition, and the squared length of the mean gradient.
 *
 * Budget: with L = sqrt (d / 3) and u = 2^-53 a gradient is off by row = L
 * ((8 + c / 8) 2 u + (B + 8) 2 u) and at most L long, its square off by (2 L +
 * row) row + (d + 8) u L^2; a mean of N numbers is off by (N + 2) u of their
 * bound more.
 */
#include <math.h>
#include <stdlib.h>

#include "numerics/batches.h"
#include "numerics/experiment.h"
#include "numerics/vector.h"

enum { REPLACED, DISTINCT, MEAN_GRADIENT, MOST = 16 };

struct sums {
    double square, distinct, all, different;
    double *mean; /* of the gradient */
};

static int
repeats (const uint32_t *rows, size_t size)
{
    size_t i, j;

    for (i = 1; i < size; i++)
        for (j = 0; j < i; j++)
            if (rows[i] == rows[j])
                return 1;
    return 0;
}

/* The next sequence of numbers below N; 0 after the last. */
static int
next (uint32_t *rows, size_t size, size_t n)
{
    size_t i;

    for (i = 0; i < size; i++) {
        if (++rows[i] < n)
            return 1;
        rows[i] = 0;
    }
    return 0;
}

static void
add_all (struct sums *sums, struct batches *batches)
{
    uint32_t rows[MOST] = { 0 };
    size_t size = batches->batch->count;

    do {
        double square = batch_square (batches, rows);
        sums->square += square;
        sums->all++;
        vector_add (sums->mean, 1, batches->model->gradient,
                    batches->model->width);
        if (!repeats (rows, size)) {
            sums->distinct += square;
            sums->different++;
        }
    } while (next (rows, size, batches->from->count));
}

static void
report (double *result, const struct sums *sums, const double *at)
{
    const double u = 0x1p-53;
    double length = sqrt (at[BATCH_DIM] / 3), bound = at[BATCH_DIM] / 3;
    double row =
        length
        * ((8 + at[BATCH_CLASSES] / 8) * 2 * u + (at[BATCH_SIZE] + 8) * 2 * u);
    double mean = row + (sums->all + 2) * u * length;

    result[REPLACED] = sums->square / sums->all;
    result[DISTINCT] = sums->distinct / sums->different;
    result[MEAN_GRADIENT] =
        vector_dot (sums->mean, sums->mean, (size_t) at[BATCH_DIM])
        / (sums->all * sums->all);
    result[MAX_MEASURES + REPLACED] = result[MAX_MEASURES + DISTINCT] =
        (2 * length + row) * row
        + (at[BATCH_DIM] + 10 + sums->all) * u * bound;
    result[MAX_MEASURES + MEAN_GRADIENT] =
        (2 * length + mean) * mean + (at[BATCH_DIM] + 12) * u * bound;
}

static enum experiment_status
measure (double *result, const struct samples *samples, const double *at)
{
    struct sums sums = { 0 };
    struct batches batches;

    if (!batches_init (&batches, samples, at))
        return RUN_NO_MEMORY;
    sums.mean = calloc (batches.model->width, sizeof *sums.mean);
    if (sums.mean != NULL) {
        add_all (&sums, &batches);
        report (result, &sums, at);
    }
    batches_clear (&batches);
    free (sums.mean);
    return sums.mean != NULL ? RUN_DONE : RUN_NO_MEMORY;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct samples *samples;
    enum experiment_status status = RUN_REFUSED;

    (void) shared;
    (void) stream;
    if (!(at[BATCH_SIZE] <= MOST && at[BATCH_SIZE] <= at[BATCH_SAMPLES]
          && pow (at[BATCH_SAMPLES], at[BATCH_SIZE]) <= 1e7))
        return RUN_REFUSED;
    samples = batch_samples (at);
    if (samples != NULL)
        status = measure (result, samples, at);
    samples_free (samples);
    return status;
}

EXPERIMENT (imbalance_batch_gradient) = {
    .axes = BATCH_AXES,
    .measures = "replaced distinct mean",
    .kind = DETERMINISTIC,
    .run = run,
};
