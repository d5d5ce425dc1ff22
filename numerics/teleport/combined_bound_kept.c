/*
 * K steps with a teleport before each on the function of
 * numerics/worst_teleports.h, the last of each period such that it leaves just
 * 1 - kappa of the gap: the gap.
 */
#include "numerics/experiment.h"
#include "numerics/worst_teleports.h"

enum { STEPS, PERIOD, GAIN };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct schedule schedule = { .kappa = at[GAIN] };

    (void) shared;
    (void) stream;
    if (!(at[STEPS] >= 1 && at[STEPS] <= 20000 && at[PERIOD] >= 1
          && at[PERIOD] <= 1e9 && at[GAIN] > 0 && at[GAIN] < 1))
        return RUN_REFUSED;
    schedule.steps = (size_t) at[STEPS];
    schedule.period = (size_t) at[PERIOD];
    worst_teleports_sharpen (&schedule);
    return worst_teleports (result, result + MAX_MEASURES, &schedule);
}

EXPERIMENT (teleport_combined_bound_kept) = {
    .axes = "K period kappa",
    .measures = "gap",
    .kind = DETERMINISTIC,
    .run = run,
};
