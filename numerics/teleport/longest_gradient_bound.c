/*
 * K gradient steps of size 1 on Huber's function of |x|, x in the plane,
 * Delta = 1/(2K+1), from |x| = 1, with a teleport on the level set before
 * each: all its gradients are equally long, so that this is one to the
 * longest.
 *
 * Budget: 18 units of one a step, which Delta multiplies; see descent_rate.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/radial.h"

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double delta = 1 / (2 * at[0] + 1), norm = 1;
    struct radial point;
    long k;

    (void) shared;
    (void) stream;
    if (!(at[0] >= 1 && at[0] <= 1e6))
        return RUN_REFUSED;
    radial_init (&point);
    for (k = 0; k < (long) at[0]; k++) {
        radial_teleport (&point);
        norm = radial_norm (&point);
        point.x[0] -= delta * (point.x[0] / norm);
        point.x[1] -= delta * (point.x[1] / norm);
    }
    norm = radial_norm (&point);
    result[0] = delta * (norm - delta / 2);
    result[MAX_MEASURES] = RADIAL_UNIT * delta * (20 * at[0] + 20);
    return RUN_DONE;
}

EXPERIMENT (teleport_longest_gradient_bound) = {
    .axes = "K",
    .measures = "gap",
    .kind = DETERMINISTIC,
    .run = run,
};
