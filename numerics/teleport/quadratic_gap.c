/* The same teleport, then K steps of gradient descent: the value of f. */
#include "numerics/experiment.h"
#include "numerics/plane.h"

enum { RATE = 5, STEPS };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct plane plane;

    (void) shared;
    (void) stream;
    if (!(at[STEPS] >= 0 && at[STEPS] <= 1e6) || !planar_teleport (&plane, at))
        return RUN_REFUSED;
    result[0] = planar_descend (result + MAX_MEASURES, &plane, at[RATE],
                                (size_t) at[STEPS]);
    planar_free (&plane);
    return RUN_DONE;
}

EXPERIMENT (teleport_quadratic_gap) = {
    .axes = "p q r u v eta K",
    .measures = "gap",
    .kind = DETERMINISTIC,
    .run = run,
};
