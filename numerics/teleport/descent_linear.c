/*
 * One gradient step of size 1 on Huber's function on the line, from its linear
 * part to its linear part: the fall of the value.
 *
 * Budget: differences and products of numbers at most Delta x.
 */
#include <math.h>

#include "numerics/experiment.h"

enum { SLOPE, START };

static double
huber (double x, double delta)
{
    double size = fabs (x);

    return size > delta ? delta * size - delta * delta / 2 : x * x / 2;
}

static double
huber_slope (double x, double delta)
{
    return x > delta ? delta : x < -delta ? -delta : x;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double delta = at[SLOPE], x = at[START];

    (void) shared;
    (void) stream;
    if (!(delta > 0 && x >= 2 * delta))
        return RUN_REFUSED;
    result[0] = huber (x, delta) - huber (x - huber_slope (x, delta), delta);
    result[MAX_MEASURES] = 0x1p-53 * 12 * delta * (x + delta);
    return RUN_DONE;
}

EXPERIMENT (teleport_descent_linear) = {
    .axes = "Delta x",
    .measures = "fall",
    .kind = DETERMINISTIC,
    .run = run,
};
