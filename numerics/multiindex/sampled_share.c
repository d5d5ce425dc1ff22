/*
 * Descent on fresh batches as in sampled_time.  Measured: whether its time is
 * within the share x of the time of descent on the whole population, which is
 * run once for all.
 */
#include <math.h>
#include <stdlib.h>

#include "numerics/experiment.h"
#include "numerics/multi_index.h"

enum { EXPONENT, FROM, TO, RATE, SAMPLES, WITHIN };
enum { DIMENSION = 10, MOST_STEPS = 20000 };

/* The time of descent on the whole population. */
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
        multi_index_new (DIMENSION, (int) at[EXPONENT], at[FROM], at[RATE], 0);
    if (time != NULL && learner != NULL)
        *time =
            multi_index_crossing (&error, &steps, learner, at[TO], MOST_STEPS);
    if (learner == NULL || (time != NULL && isnan (*time))) {
        free (time);
        time = NULL;
    }
    multi_index_free (learner);
    return time;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    const double *exact = shared;
    struct multi_index *learner;
    double time;

    learner = multi_index_new (DIMENSION, (int) at[EXPONENT], at[FROM],
                               at[RATE], (size_t) at[SAMPLES]);
    if (learner == NULL)
        return RUN_NO_MEMORY;
    time = multi_index_sampled_crossing (learner, at[TO], MOST_STEPS, stream);
    result[0] = fabs (time / *exact - 1) <= at[WITHIN];
    multi_index_free (learner);
    return RUN_DONE;
}

EXPERIMENT (multiindex_sampled_share) = {
    .axes = "s from to eta n x",
    .measures = "within",
    .kind = PROPORTION,
    .lower = 0,
    .upper = 1,
    .prepare = prepare,
    .dispose = free,
    .run = run,
};
