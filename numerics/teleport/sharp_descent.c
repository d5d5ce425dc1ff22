/*
 * K gradient steps of size 1 with a teleport before each, at a radius of the
 * function that leaves much: see numerics/worst_teleports.h.
 */
#include "numerics/experiment.h"
#include "numerics/worst_teleports.h"

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct schedule schedule = { .period = 0 };

    (void) shared;
    (void) stream;
    if (!(at[0] >= 1 && at[0] <= 20000))
        return RUN_REFUSED;
    schedule.steps = (size_t) at[0];
    worst_teleports_sharpen (&schedule);
    return worst_teleports (result, result + MAX_MEASURES, &schedule);
}

EXPERIMENT (teleport_sharp_descent) = {
    .axes = "K",
    .measures = "gap",
    .kind = DETERMINISTIC,
    .run = run,
};
