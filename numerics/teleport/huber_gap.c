/*
 * Huber's loss: a gradient step of size 1 from the share S of the way between
 * the end of the parabola and the level C.  Budget: rounding.
 */
#include <math.h>

#include "numerics/experiment.h"

static double
huber (double x, double delta)
{
    return fabs (x) <= delta ? x * x / 2 : delta * (fabs (x) - delta / 2);
}

static double
slope (double x, double delta)
{
    return x > delta ? delta : x < -delta ? -delta : x;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double delta = at[0], level = at[1], share = at[2], x;

    (void) shared;
    (void) stream;
    if (!(delta > 0 && 2 * level >= delta * delta && share >= 0 && share <= 1))
        return RUN_REFUSED;
    x = delta + share * ((level + delta * delta / 2) / delta - delta);
    x -= slope (x, delta);
    result[0] = huber (x, delta);
    result[MAX_MEASURES] =
        32 * 0x1p-52 * (level + delta * delta + level / delta);
    return RUN_DONE;
}

EXPERIMENT (teleport_huber_gap) = {
    .axes = "Delta c s",
    .measures = "gap",
    .kind = DETERMINISTIC,
    .run = run,
};
