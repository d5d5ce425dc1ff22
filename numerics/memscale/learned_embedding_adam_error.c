/*
 * The same as learned_embedding_error by Adam with momenta 0.9 and 0.999, at
 * rate gamma for keys and outputs and gamma / d for the weights.
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
    if (!train_embeddings (result, shared, 1, stream))
        return RUN_NO_MEMORY;
    return isfinite (result[0]) ? RUN_DONE : RUN_DIVERGED;
}

EXPERIMENT (memscale_learned_embedding_adam_error) = {
    .axes = COURSE_AXES,
    .measures = "error unseen",
    .kind = MEAN,
    .lower = 0,
    .upper = 1,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
