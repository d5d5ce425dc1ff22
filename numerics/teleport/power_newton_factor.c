/*
 * Newton's step on |x|^p from x = 2: by what it multiplies the loss.  Budget:
 * the powers are within an ulp of those of x, whose rounding they multiply by
 * p.
 */
#include <math.h>

#include "numerics/elementary.h"
#include "numerics/experiment.h"

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double p = at[0], x = 2, slope, curvature, next;

    (void) shared;
    (void) stream;
    if (!(p > 2 && p <= 500))
        return RUN_REFUSED;
    slope = p * portable_power (x, p - 1);
    curvature = p * (p - 1) * portable_power (x, p - 2);
    next = x - slope / curvature;
    if (!(next > 0x1p-100))
        return RUN_REFUSED;
    result[0] = portable_power (next, p) / portable_power (x, p);
    result[MAX_MEASURES] = result[0] * (8 + p * 8 * x / next) * 0x1p-52;
    return RUN_DONE;
}

EXPERIMENT (teleport_power_newton_factor) = {
    .axes = "p",
    .measures = "factor",
    .kind = DETERMINISTIC,
    .run = run,
};
