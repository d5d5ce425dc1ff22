/* One teleport in the valley with a wall, by looking along the level: how far
   it goes, and the square of the gradient there. */
#include "numerics/experiment.h"
#include "numerics/valley.h"

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct valley valley;

    (void) shared;
    (void) stream;
    if (!valley_begin (&valley, at))
        return RUN_REFUSED;
    result[0] = valley_teleport (&valley);
    result[1] = valley.w[1];
    /* The gradient is y - wall + eps. */
    result[MAX_MEASURES] =
        2 * (valley.w[1] - valley.wall + valley.eps + valley.error)
            * (valley.error + 0x1p-50 * valley.w[1])
        + 0x1p-49 * result[0];
    result[MAX_MEASURES + 1] = valley.error;
    valley_free (&valley);
    return RUN_DONE;
}

EXPERIMENT (teleport_harmful_gradient) = {
    .axes = "a c theta eps",
    .measures = "squared_gradient y",
    .kind = DETERMINISTIC,
    .run = run,
};
