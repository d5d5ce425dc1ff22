/*
 * An exact teleport from (2, 1) on the logistic loss of all six samples, a
 * gradient step of 1/(s lambda), s = permille/1000, lambda = g . H g / |g|^2,
 * and what is left to the minimum.  Budget: at a distance e from the exact
 * teleport the gradient errs by e, and lambda by (3 + 4/|g|) e; what the step
 * makes of it is below e times its derivatives, doubled.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/level_set.h"

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct plane_place place = { { 2, 1 }, 0 };
    double g[2], h[3], square, curvature, step, e;

    (void) shared;
    (void) stream;
    if (!(at[0] >= 250 && at[0] <= 1e9))
        return RUN_REFUSED;
    if (!plane_teleport (&place, &six_samples, 1))
        return RUN_DIVERGED;
    plane_slopes (g, h, &six_samples, place.w);
    square = g[0] * g[0] + g[1] * g[1];
    curvature =
        (h[0] * g[0] * g[0] + 2 * h[1] * g[0] * g[1] + h[2] * g[1] * g[1])
        / square;
    step = 1000 / (at[0] * curvature);
    place.w[0] -= step * g[0];
    place.w[1] -= step * g[1];
    e = place.error + 1e-14;
    place.error =
        2 * e * (1 + step + step * (3 * sqrt (square) + 4) / curvature);
    result[MAX_MEASURES] = plane_gap (result, &place, &six_samples);
    return RUN_DONE;
}

EXPERIMENT (teleport_logistic_damped_gap) = {
    .axes = "permille",
    .measures = "gap",
    .kind = DETERMINISTIC,
    .run = run,
};
