/*
 * How far the logistic loss log (1 + e^-z) leaves its tangent between z and
 * z + t, relative to the parabola of the curvature at z, far to the left.
 *
 * There e^z < e^-60: the loss is log (1 + e^z) - z, of which the linear part
 * has no rest, and log (1 + e) is e to within e/2.  Budget: the two
 * exponentials, whose arguments are below 1000 and rounded; and what the
 * curvature's place at -60 instead of minus infinity leaves, below 4 e^-60.
 */
#include <math.h>

#include "numerics/elementary.h"
#include "numerics/experiment.h"

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    const double ulp = 0x1p-52;
    double t = at[0], from, to, rest, parabola, slope, size;

    (void) shared;
    (void) stream;
    if (!(t >= 0.25 && t <= 500))
        return RUN_REFUSED;
    from = -60 - t;
    to = from + t;
    slope = portable_exp (from) / (1 + portable_exp (from));
    rest = portable_exp (to) - portable_exp (from) - slope * t;
    parabola = slope / (1 + portable_exp (from)) * t * t / 2;
    size = (portable_exp (to) + portable_exp (from) * (1 + t)) / parabola;
    result[0] = rest / parabola;
    result[MAX_MEASURES] =
        ((fabs (from) + fabs (to) + 8) * size + 8 * result[0] + 1e-9) * ulp;
    return RUN_DONE;
}

EXPERIMENT (teleport_stability_upper) = {
    .axes = "t",
    .measures = "ratio",
    .kind = DETERMINISTIC,
    .run = run,
};
