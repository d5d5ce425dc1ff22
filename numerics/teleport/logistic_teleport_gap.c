/*
 * k times an exact teleport and a gradient step of size 2 from (2, 1) on the
 * logistic loss of all six samples, and what is left to the minimum.  Budget:
 * Kantorovich's for the teleports, which the steps do not expand.
 */
#include "numerics/experiment.h"
#include "numerics/level_set.h"

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct plane_place place = { { 2, 1 }, 0 };
    long steps;

    (void) shared;
    (void) stream;
    if (!(at[0] >= 0 && at[0] <= 100))
        return RUN_REFUSED;
    for (steps = (long) at[0]; steps > 0; steps--) {
        if (!plane_teleport (&place, &six_samples, 1))
            return RUN_DIVERGED;
        plane_descend (&place, &six_samples);
    }
    result[MAX_MEASURES] = plane_gap (result, &place, &six_samples);
    return RUN_DONE;
}

EXPERIMENT (teleport_logistic_teleport_gap) = {
    .axes = "k",
    .measures = "gap",
    .kind = DETERMINISTIC,
    .run = run,
};
