/*
 * N gradient steps of size h, with a teleport on the level set before each, on
 * two functions of |x|, x in the plane, from |x| = 1: Huber's with Delta =
 * 1/(Nh + 1), and the quadratic.  Measured: the larger square of the last
 * gradient.
 *
 * Budget: as in descent_rate.  Huber's last point lies where its linear part
 * ends, within the 20 units a step: the slope there is min (|x|, Delta).
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/radial.h"

enum { STEPS, SIZE };

/* N steps with the slope min (|x|, DELTA); returns the last slope. */
static double
descend (long steps, double h, double delta)
{
    struct radial point;
    long k;

    radial_init (&point);
    for (k = 0; k < steps; k++) {
        double norm, slope;
        radial_teleport (&point);
        norm = radial_norm (&point);
        slope = norm > delta ? delta : norm;
        point.x[0] -= h * slope * (point.x[0] / norm);
        point.x[1] -= h * slope * (point.x[1] / norm);
    }
    return fmin (radial_norm (&point), delta);
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double h = at[SIZE], steps = at[STEPS], huber, quadratic, each;

    (void) shared;
    (void) stream;
    if (!(steps >= 0 && steps <= 1e7 && h > 0 && h < 2))
        return RUN_REFUSED;
    huber = descend ((long) steps, h, 1 / (steps * h + 1));
    /* At h = 1 the first step of the quadratic ends at nought. */
    quadratic = h < 1 || h > 1 ? descend ((long) steps, h, 2) : steps < 1;
    result[0] = fmax (huber * huber, quadratic * quadratic);
    each = h < 1 || h > 1 ? 20 + 8 / fabs (1 - h) : 20;
    result[MAX_MEASURES] = 2 * RADIAL_UNIT
                           * (huber * (20 * steps + 10)
                              + quadratic * quadratic * (each * steps + 10));
    return RUN_DONE;
}

EXPERIMENT (teleport_gradient_rate) = {
    .axes = "N h",
    .measures = "gradient",
    .kind = DETERMINISTIC,
    .run = run,
};
