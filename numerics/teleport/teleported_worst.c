/*
 * K gradient steps of size 1 on the function of numerics/worst_teleports.h at
 * rho = 1, with a teleport to the worst place of the level before each, from
 * the level 5/18 of the slope 1/3: all points stay within one of the
 * minimiser.
 */
#include "numerics/experiment.h"
#include "numerics/worst_teleports.h"

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct schedule schedule = { .rho = 1, .first = 5. / 18 };

    (void) shared;
    (void) stream;
    if (!(at[0] >= 1 && at[0] <= 20000))
        return RUN_REFUSED;
    schedule.steps = (size_t) at[0];
    return worst_teleports (result, result + MAX_MEASURES, &schedule);
}

EXPERIMENT (teleport_teleported_worst) = {
    .axes = "K",
    .measures = "gap",
    .kind = DETERMINISTIC,
    .run = run,
};
