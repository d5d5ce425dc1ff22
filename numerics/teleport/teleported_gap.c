/*
 * K gradient steps of size 1 on the function of numerics/worst_teleports.h,
 * with a teleport to the worst place of the level before each.
 */
#include "numerics/experiment.h"
#include "numerics/worst_teleports.h"

enum { STEPS, RADIUS };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct schedule schedule = { .rho = at[RADIUS],
                                 .first = worst_teleports_level (at[RADIUS]) };

    (void) shared;
    (void) stream;
    if (!(at[STEPS] >= 0 && at[STEPS] <= 20000 && at[RADIUS] >= 0.6
          && at[RADIUS] < 1))
        return RUN_REFUSED;
    schedule.steps = (size_t) at[STEPS];
    return worst_teleports (result, result + MAX_MEASURES, &schedule);
}

EXPERIMENT (teleport_teleported_gap) = {
    .axes = "K rho",
    .measures = "gap",
    .kind = DETERMINISTIC,
    .run = run,
};
