/*
 * Descent in ten dimensions in steps of size 1/5 on fresh batches of n
 * samples, from an overlap to 7/10, the same batch for the link and for the
 * step. Measured: whether its time is off by more than half of that on the
 * whole population, or four times as long did not suffice.
 */
#include <math.h>
#include <stdlib.h>

#include "numerics/experiment.h"
#include "numerics/multi_index.h"

enum { EXPONENT, SAMPLES, FROM };
enum { DIMENSION = 10, MOST_STEPS = 20000 };

static const double rate = 0.2, end = 0.7;

static void
dispose (void *shared)
{
    free (shared);
}

/* The time on the whole population. */
static void *
prepare (const double *at)
{
    struct multi_index *learner;
    double *time, error, steps;

    if (!(at[EXPONENT] >= 1 && at[EXPONENT] <= LINK_DEGREE
          && at[SAMPLES] >= LINK_TERMS && at[SAMPLES] <= 1e6))
        return NULL;
    time = malloc (sizeof *time);
    learner =
        multi_index_new (DIMENSION, (int) at[EXPONENT], at[FROM], rate, 0);
    if (time != NULL)
        *time = NAN;
    if (time != NULL && learner != NULL)
        *time =
            multi_index_crossing (&error, &steps, learner, end, MOST_STEPS);
    multi_index_free (learner);
    if (time != NULL && !isnan (*time))
        return time;
    free (time);
    return NULL;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    const double *exact = shared;
    struct multi_index *learner = multi_index_new (
        DIMENSION, (int) at[EXPONENT], at[FROM], rate, (size_t) at[SAMPLES]);
    double time;

    if (learner == NULL)
        return RUN_NO_MEMORY;
    time =
        multi_index_sampled_crossing (learner, end, 4 * *exact / rate, stream);
    result[0] = !(fabs (time / *exact - 1) <= 0.5);
    multi_index_free (learner);
    return RUN_DONE;
}

EXPERIMENT (multiindex_sampled_failure) = {
    .axes = "s n from",
    .measures = "failed",
    .kind = PROPORTION,
    .lower = 0,
    .upper = 1,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
