/*
 * One gradient step of size 1/L = 4 on log (1 + e^x): the fall of the value.
 *
 * Budget: value and slope are right within four units; the step moves x by at
 * most 4, and what it errs by, 20 units of one and one of x, moves the value
 * by no more.
 */
#include <math.h>

#include "numerics/experiment.h"

static double
softplus (double x)
{
    return fmax (x, 0) + log1p (exp (-fabs (x)));
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double x = at[0], next, before, after;

    (void) shared;
    (void) stream;
    if (!(fabs (x) <= 1e6))
        return RUN_REFUSED;
    next = x - 4 / (1 + exp (-x));
    before = softplus (x);
    after = softplus (next);
    result[0] = before - after;
    result[MAX_MEASURES] =
        0x1p-53 * (20 + 2 * fabs (x) + 5 * before + 5 * after);
    return RUN_DONE;
}

EXPERIMENT (teleport_descent_decrease) = {
    .axes = "x",
    .measures = "fall",
    .kind = DETERMINISTIC,
    .run = run,
};
