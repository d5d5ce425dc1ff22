/*
 * The step size at which N gradient steps leave the same gap to the quadratic
 * x^2/2 and to Huber's function with Delta = 1/(2Nh+1), both from x = 1: by
 * bisection between step sizes at which runs leave more to one or the other.
 *
 * Budget: the bracket ends where the two gaps differ by less than their
 * rounding, 4 N + 8 units of each, which h moves by at least 2 N relative
 * parts a unit.
 */
#include <math.h>

#include "numerics/experiment.h"

static double
quadratic (long steps, double h)
{
    double x = 1;

    for (; steps > 0; steps--)
        x -= h * x;
    return x * x / 2;
}

static double
huber (long steps, double h)
{
    double delta = 1 / (2 * (double) steps * h + 1), x = 1;

    for (; steps > 0; steps--)
        x -= h * (x > delta ? delta : x);
    return x > delta ? delta * (x - delta / 2) : x * x / 2;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double low = 1, high = 2;
    long steps;
    int i;

    (void) shared;
    (void) stream;
    if (!(at[0] >= 1 && at[0] <= 1e5))
        return RUN_REFUSED;
    steps = (long) at[0];
    for (i = 0; i < 60; i++) {
        double middle = low + (high - low) / 2;
        if (quadratic (steps, middle) < huber (steps, middle))
            low = middle;
        else
            high = middle;
    }
    result[0] = low + (high - low) / 2;
    /* x - h x errs by 4 units of 1 / (h - 1) <= 2 of itself a step. */
    result[MAX_MEASURES] =
        0x1p-53 * (8 + (40 * (double) steps + 40) / (2 * (double) steps));
    return RUN_DONE;
}

EXPERIMENT (teleport_best_step) = {
    .axes = "N",
    .measures = "step",
    .kind = DETERMINISTIC,
    .run = run,
};
