/*
 * K gradient steps of size 1/L on mu |x|^2/2, x in the plane, L = 1, with a
 * teleport on the level set before each.
 *
 * Budget: turn and step change |x| by at most 16 units of itself.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/radial.h"

enum { CONVEXITY, STEPS };

static double
turned_run (double *error, double mu, long steps)
{
    struct radial point;
    double first, last;
    long k;

    radial_init (&point);
    first = mu / 2;
    for (k = 0; k < steps; k++) {
        radial_teleport (&point);
        point.x[0] -= mu * point.x[0];
        point.x[1] -= mu * point.x[1];
    }
    last = mu / 2 * radial_norm (&point) * radial_norm (&point);
    /* mu itself is rounded: 1 - mu moves by mu/(1 - mu) units. */
    *error = last / first * RADIAL_UNIT
             * (20 + 2 * (double) steps * (16 + 2 * mu / (1 - mu)));
    return last / first;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double mu = at[CONVEXITY];

    (void) shared;
    (void) stream;
    if (!(mu > 0 && mu < 1 && at[STEPS] >= 0 && at[STEPS] <= 1e7))
        return RUN_REFUSED;
    result[0] = turned_run (result + MAX_MEASURES, mu, (long) at[STEPS]);
    return RUN_DONE;
}

EXPERIMENT (teleport_strong_rate) = {
    .axes = "mu K",
    .measures = "left",
    .kind = DETERMINISTIC,
    .run = run,
};
