/*
 * Descent on the whole population's loss in eight dimensions, the link fitted
 * in each step with the penalty mu |f|^2 / 2 of a kernel whose eigenvalue on
 * degree k is q^(k/s): q on degree s.  Measured: the time between two
 * overlaps, as in descent_time.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/multi_index.h"

enum { EXPONENT, FROM, TO, RATE, RIDGE, EIGENVALUE };
enum { DIMENSION = 8, MOST_STEPS = 100000 };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct multi_index *learner;
    enum experiment_status status = RUN_DONE;
    double steps;

    (void) shared;
    (void) stream;
    if (!(at[EXPONENT] >= 1 && at[EXPONENT] <= LINK_DEGREE))
        return RUN_REFUSED;
    learner =
        multi_index_new (DIMENSION, (int) at[EXPONENT], at[FROM], at[RATE], 0);
    if (learner == NULL)
        return RUN_NO_MEMORY;
    if (!multi_index_set_ridge (learner, at[RIDGE], at[EIGENVALUE])) {
        multi_index_free (learner);
        return RUN_REFUSED;
    }
    result[0] = multi_index_crossing (result + MAX_MEASURES, &steps, learner,
                                      at[TO], MOST_STEPS);
    if (isnan (result[0]))
        status = RUN_DIVERGED;
    multi_index_free (learner);
    return status;
}

EXPERIMENT (multiindex_ridge_descent_time) = {
    .axes = "s from to eta mu q",
    .measures = "time",
    .kind = DETERMINISTIC,
    .run = run,
};
