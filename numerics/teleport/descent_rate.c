/*
 * N gradient steps of size h on Huber's function of |x|, x in the plane,
 * Delta |x| - Delta^2/2 where |x| >= Delta = 1/(2Nh + 1), from |x| = 1, with a
 * teleport on the level set before each; and on the quadratic |x|^2/2.
 *
 * Budget: a step changes |x| by at most 8 units through the turn and by 10
 * through division, products and difference, of numbers at most one; these
 * errors add, since the map |x| -> |x| - h Delta does not stretch.  On the
 * quadratic they are multiples of what is left.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/radial.h"

enum { STEPS, SIZE };

/* One step of size H from POINT, where the gradient is SLOPE x/|x|. */
static void
step (struct radial *point, double h, double slope)
{
    double norm = radial_norm (point);

    point->x[0] -= h * slope * (point->x[0] / norm);
    point->x[1] -= h * slope * (point->x[1] / norm);
}

static double
huber (double x, double delta)
{
    return x > delta ? delta * (x - delta / 2) : x * x / 2;
}

static double
huber_run (double *error, long steps, double h)
{
    double delta = 1 / (2 * (double) steps * h + 1), norm, value;
    struct radial point;
    long k;

    radial_init (&point);
    for (k = 0; k < steps; k++) {
        radial_teleport (&point);
        norm = radial_norm (&point);
        step (&point, h, norm > delta ? delta : norm);
    }
    norm = radial_norm (&point);
    value = huber (norm, delta);
    /* Delta is right within 3 units: the steps add N h Delta <= 1/2 times
       that, and the value two of it. */
    *error = (delta * (20 * (double) steps + 10) + 12 * value) * RADIAL_UNIT;
    return value;
}

static double
quadratic_run (double *error, long steps, double h)
{
    struct radial point;
    double norm;
    long k;

    radial_init (&point);
    for (k = 0; k < steps; k++) {
        radial_teleport (&point);
        point.x[0] -= h * point.x[0];
        point.x[1] -= h * point.x[1];
    }
    norm = radial_norm (&point);
    /* Where h is near one, x - h x is small and has the error of x. */
    *error = norm * norm * RADIAL_UNIT
             * (10 + (double) steps * (10 + 4 / fabs (1 - h)));
    return norm * norm / 2;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double other, error, h = at[SIZE];
    long steps;

    (void) shared;
    (void) stream;
    if (!(at[STEPS] >= 0 && at[STEPS] <= 1e7 && h > 0 && h < 2))
        return RUN_REFUSED;
    steps = (long) at[STEPS];
    result[0] = huber_run (result + MAX_MEASURES, steps, h);
    result[1] = result[0];
    result[MAX_MEASURES + 1] = result[MAX_MEASURES];
    if (h < 1 || h > 1) {
        other = quadratic_run (&error, steps, h);
        result[1] = fmax (result[1], other);
        result[MAX_MEASURES + 1] = fmax (result[MAX_MEASURES + 1], error);
    }
    return RUN_DONE;
}

EXPERIMENT (teleport_descent_rate) = {
    .axes = "N h",
    .measures = "gap worst",
    .kind = DETERMINISTIC,
    .run = run,
};
