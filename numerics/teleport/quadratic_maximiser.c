/* The same teleport: a coordinate of where it ends. */
#include "numerics/experiment.h"
#include "numerics/plane.h"

enum { COORDINATE = 5 };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct plane plane;
    int second = at[COORDINATE] > 1.5;

    (void) shared;
    (void) stream;
    if (!(at[COORDINATE] >= 1 && at[COORDINATE] <= 2)
        || !planar_teleport (&plane, at))
        return RUN_REFUSED;
    result[0] = plane.z[second];
    result[MAX_MEASURES] = plane.error;
    planar_free (&plane);
    return RUN_DONE;
}

EXPERIMENT (teleport_quadratic_maximiser) = {
    .axes = "p q r u v i",
    .measures = "coordinate",
    .kind = DETERMINISTIC,
    .run = run,
};
