/*
 * Descent in ten dimensions on fresh batches of n samples, the link fitted by
 * least squares on each before it moves the vector.  Measured: the time
 * between two overlaps; the level p of the quantile that is asked for is
 * ignored.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/multi_index.h"

enum { EXPONENT, FROM, TO, RATE, SAMPLES };
enum { DIMENSION = 10, MOST_STEPS = 20000 };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct multi_index *learner;

    (void) shared;
    if (!(at[EXPONENT] >= 1 && at[EXPONENT] <= LINK_DEGREE
          && at[SAMPLES] >= LINK_TERMS && at[SAMPLES] <= 1e6))
        return RUN_REFUSED;
    learner = multi_index_new (DIMENSION, (int) at[EXPONENT], at[FROM],
                               at[RATE], (size_t) at[SAMPLES]);
    if (learner == NULL)
        return RUN_NO_MEMORY;
    result[0] =
        multi_index_sampled_crossing (learner, at[TO], MOST_STEPS, stream);
    multi_index_free (learner);
    return RUN_DONE;
}

EXPERIMENT (multiindex_sampled_time) = {
    .axes = "s from to eta n p",
    .measures = "time",
    .kind = SAMPLE,
    .run = run,
};
