/* One teleport in the valley with a wall, then K steps of gradient descent. */
#include "numerics/experiment.h"
#include "numerics/valley.h"

enum { STEPS = 4 };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct valley valley;
    size_t k;

    (void) shared;
    (void) stream;
    if (!(at[STEPS] >= 0 && at[STEPS] <= 1e7) || !valley_begin (&valley, at))
        return RUN_REFUSED;
    valley_teleport (&valley);
    for (k = (size_t) at[STEPS]; k > 0; k--)
        valley_descend (&valley);
    result[0] = valley_gap (result + MAX_MEASURES, &valley);
    valley_free (&valley);
    return RUN_DONE;
}

EXPERIMENT (teleport_harmful_gap) = {
    .axes = "a c theta eps K",
    .measures = "gap",
    .kind = DETERMINISTIC,
    .run = run,
};
