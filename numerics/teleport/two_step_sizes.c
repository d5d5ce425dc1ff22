/*
 * Gradient steps of the sizes h and k on Huber's function with Delta =
 * 1/(2(h+k) + 1) and on x^2/2, from x = 1: the larger gap.
 *
 * Budget: two steps and a value, ten operations on numbers of at most one.
 */
#include <math.h>

#include "numerics/experiment.h"

/* What is left of Huber's function with DELTA. */
static double
descend (const double *step, double delta)
{
    double x = 1;
    int i;

    for (i = 0; i < 2; i++)
        x -= step[i] * (x > delta ? delta : x < -delta ? -delta : x);
    x = fabs (x);
    return x > delta ? delta * (x - delta / 2) : x * x / 2;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    (void) shared;
    (void) stream;
    if (!(at[0] > 0 && at[0] < 2 && at[1] > 0 && at[1] < 2))
        return RUN_REFUSED;
    result[0] =
        fmax (descend (at, 1 / (2 * (at[0] + at[1]) + 1)), descend (at, 2));
    result[MAX_MEASURES] = 0x1p-53 * 40;
    return RUN_DONE;
}

EXPERIMENT (teleport_two_step_sizes) = {
    .axes = "h k",
    .measures = "worst",
    .kind = DETERMINISTIC,
    .run = run,
};
