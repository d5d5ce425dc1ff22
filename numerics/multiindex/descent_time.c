/*
 * Descent on the whole population's loss in ten dimensions, the link fitted
 * anew in each step, from one overlap to another.  Measured: the time, eta
 * times the steps with a straight line within the last, and the whole number
 * of steps.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/multi_index.h"

enum { EXPONENT, FROM, TO, RATE };
enum { DIMENSION = 10, MOST_STEPS = 100000 };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct multi_index *learner;
    enum experiment_status status = RUN_DONE;

    (void) shared;
    (void) stream;
    if (!(at[EXPONENT] >= 1 && at[EXPONENT] <= LINK_DEGREE))
        return RUN_REFUSED;
    learner =
        multi_index_new (DIMENSION, (int) at[EXPONENT], at[FROM], at[RATE], 0);
    if (learner == NULL)
        return RUN_NO_MEMORY;
    result[0] = multi_index_crossing (result + MAX_MEASURES, result + 1,
                                      learner, at[TO], MOST_STEPS);
    result[MAX_MEASURES + 1] = 0;
    if (isnan (result[0]) || isnan (result[1]))
        status = RUN_DIVERGED;
    multi_index_free (learner);
    return status;
}

EXPERIMENT (multiindex_descent_time) = {
    .axes = "s from to eta",
    .measures = "time steps",
    .kind = DETERMINISTIC,
    .run = run,
};
