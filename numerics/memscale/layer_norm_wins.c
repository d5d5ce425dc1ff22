/*
 * Does Adam with both momenta 0 err less with the layer norm of the released
 * code than without?
 */
#include "numerics/contest.h"

static void *
prepare (const double *at)
{
    struct contender *pair = contest_new (at, 1, 1);

    if (pair != NULL) {
        pair[0].adaptive = pair[1].adaptive = 1;
        pair[0].norm = 1e-6;
    }
    return pair;
}

static void
dispose (void *shared)
{
    contest_free (shared);
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    (void) at;
    return contest (result, shared, stream);
}

EXPERIMENT (memscale_layer_norm_wins) = {
    .axes = COURSE_AXES,
    .measures = "first_below",
    .kind = PROPORTION,
    .lower = 0,
    .upper = 1,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
