/*
 * Where the gradient of six samples' logistic loss is longest on the level
 * curve through (2, 1), found among 720 rays and by Newton's steps.  Budget:
 * Kantorovich's.
 */
#include "numerics/experiment.h"
#include "numerics/level_set.h"

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct plane_place place = { { 2, 1 }, 0 };

    (void) shared;
    (void) stream;
    if (!(at[0] >= 1 && at[0] <= 2 && at[1] >= 1 && at[1] <= 2))
        return RUN_REFUSED;
    if (!plane_teleport (&place, &six_samples, (int) at[0]))
        return RUN_DIVERGED;
    result[0] = place.w[(int) at[1] - 1];
    result[MAX_MEASURES] = place.error;
    return RUN_DONE;
}

EXPERIMENT (teleport_logistic_point) = {
    .axes = "which i",
    .measures = "coordinate",
    .kind = DETERMINISTIC,
    .run = run,
};
