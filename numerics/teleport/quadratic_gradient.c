/* Fixed steps of the linearised problems to the longest gradient on a level of
   a quadratic in the plane: its square. */
#include "numerics/experiment.h"
#include "numerics/plane.h"

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct plane plane;

    (void) shared;
    (void) stream;
    if (!planar_teleport (&plane, at))
        return RUN_REFUSED;
    result[0] = plane.square;
    result[MAX_MEASURES] = plane.square_error;
    planar_free (&plane);
    return RUN_DONE;
}

EXPERIMENT (teleport_quadratic_gradient) = {
    .axes = "p q r u v",
    .measures = "squared_gradient",
    .kind = DETERMINISTIC,
    .run = run,
};
