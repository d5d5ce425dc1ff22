/*
 * Error after Adam with both momenta 0, at rate gamma / d, of the weights from
 * where the released runs begin, without layer norm and with it.  Both
 * learners meet the same keys, outputs and batches.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/training.h"

static void *
prepare (const double *at)
{
    return course_new (at);
}

static void
dispose (void *shared)
{
    course_free (shared);
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    (void) at;
    if (!train_twice (result, shared, 1, stream))
        return RUN_NO_MEMORY;
    return isfinite (result[0] + result[1]) ? RUN_DONE : RUN_DIVERGED;
}

EXPERIMENT (memscale_adam_error) = {
    .axes = COURSE_AXES,
    .measures = "error layer_norm",
    .kind = MEAN,
    .lower = 0,
    .upper = 1,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
