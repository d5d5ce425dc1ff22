/*
 * The squared gradient of class 0 at W = 0 on batches that are drawn: the
 * mean of eight with repetitions, and of eight of different samples.
 *
 * Each is the square of a mean of vectors of length at most (1 - 1/c)
 * sqrt (d / 3), whose square is asked to be below 1.59, so that rounding
 * leaves it below 1.6.
 */
#include "numerics/batches.h"
#include "numerics/experiment.h"
#include "numerics/stream.h"

enum { MOST = 16, REPEATS = 8 };

static void *
prepare (const double *at)
{
    double longest = 1 - 1 / at[BATCH_CLASSES];

    if (!(longest * longest * at[BATCH_DIM] / 3 < 1.59
          && at[BATCH_SAMPLES] <= MOST && at[BATCH_CLASSES] >= 2
          && at[BATCH_SIZE] <= at[BATCH_SAMPLES]))
        return NULL;
    return batch_samples (at);
}

static void
dispose (void *shared)
{
    samples_free (shared);
}

/* The first SIZE of the numbers below N in a random order; N <= MOST. */
static void
draw_distinct (uint32_t *rows, size_t size, size_t n, struct stream *stream)
{
    size_t i;

    for (i = 0; i < n; i++)
        rows[i] = (uint32_t) i;
    for (i = 0; i < size; i++) {
        size_t j = i + (size_t) stream_below (stream, n - i);
        uint32_t keep = rows[i];
        rows[i] = rows[j];
        rows[j] = keep;
    }
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    const struct samples *samples = shared;
    struct batches batches;
    uint32_t rows[MOST];
    size_t i, k, size;

    if (!batches_init (&batches, samples, at))
        return RUN_NO_MEMORY;
    result[0] = result[1] = 0;
    size = batches.batch->count;
    for (k = 0; k < REPEATS; k++) {
        for (i = 0; i < size; i++)
            rows[i] = (uint32_t) stream_below (stream, samples->count);
        result[0] += batch_square (&batches, rows) / REPEATS;
        draw_distinct (rows, size, samples->count, stream);
        result[1] += batch_square (&batches, rows) / REPEATS;
    }
    batches_clear (&batches);
    return RUN_DONE;
}

EXPERIMENT (imbalance_batch_gradient_drawn) = {
    .axes = BATCH_AXES,
    .measures = "replaced distinct",
    .kind = MEAN,
    .lower = 0,
    .upper = 1.6,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
