/*
 * The largest squared gradient over the sublevel set {f <= c} of six samples'
 * logistic loss: boxes that may hold a longer one are cut until they are
 * narrow.  The Lipschitz constant is 1/2.  Budget: what is left in the boxes.
 */
#include "numerics/experiment.h"
#include "numerics/level_set.h"

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    (void) shared;
    (void) stream;
    /* Each loss is at most 6 c, so that w_1, w_2, w_2 - w_1 and -w_1 - w_2 are
       at least -6 c: then |w_1| <= 6 c and |w_2| <= 12 c < 64. */
    if (!(at[0] > 0 && at[0] <= 4))
        return RUN_REFUSED;
    result[MAX_MEASURES] =
        plane_search (result, &six_samples, at[0], 64, 0.5, 1e-7);
    return result[MAX_MEASURES] < 0 ? RUN_NO_MEMORY : RUN_DONE;
}

EXPERIMENT (teleport_logistic_level_gradient) = {
    .axes = "c",
    .measures = "square",
    .kind = DETERMINISTIC,
    .run = run,
};
