/*
 * Learning the first direction alone: gradient steps of size 1/2 on a frame of
 * two vectors in R^4 whose overlap matrix with the first two coordinates is
 * given, W = Q of W + (e - W m) m^T / 2, until the first overlap is 1.
 *
 * A step leaves alone what is orthogonal to e in the span of W.  Rounding
 * turns the span by less than 64 units, which turns that part by no more than
 * 64 / sqrt g_11 units, and its squared overlap by twice as much.  What the
 * first direction still lacks in the end adds at most 1 - g_11.
 */
#include <float.h>
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/haar.h"

enum { FIRST, CROSS, SECOND };

/* A frame W whose first rows T have T T^T = G, T lower triangular, and whose
   last rows C have C^T C = I - T^T T, C upper triangular.  Returns a bound of
   the error in units, or 0 when there is no such frame. */
static double
frame_of (double *w, const double *at)
{
    double t11 = sqrt (at[FIRST]), t21 = at[CROSS] / t11;
    double t22 = sqrt (at[SECOND] - t21 * t21);
    double a = 1 - t11 * t11 - t21 * t21, b = -t21 * t22, c = 1 - t22 * t22;
    double c11 = sqrt (a), c12 = b / c11, c22 = sqrt (c - c12 * c12);

    if (!(t22 > 0.01 && c11 > 0.01 && c22 > 0.01))
        return 0;
    w[0] = t11;
    w[1] = 0;
    w[2] = t21;
    w[3] = t22;
    w[4] = c11;
    w[5] = c12;
    w[6] = 0;
    w[7] = c22;
    return 64 / (t22 * c11 * c22);
}

static void
gradient_step (double *w)
{
    double m[2] = { w[0], w[1] };
    int i, j;

    for (i = 0; i < 4; i++) {
        double left = (i == 0 ? 1 : 0) - w[2 * i] * m[0] - w[2 * i + 1] * m[1];
        for (j = 0; j < 2; j++)
            w[2 * i + j] += 0.5 * left * m[j];
    }
    orthonormalise (w, 4, 2);
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double w[8], units, g;
    int k;

    (void) shared;
    (void) stream;
    units = frame_of (w, at);
    if (!(units > 0))
        return RUN_REFUSED;
    units /= sqrt (at[FIRST]);
    for (k = 0; k < 10000; k++) {
        g = w[0] * w[0] + w[1] * w[1];
        if (1 - g < 16 * DBL_EPSILON)
            break;
        gradient_step (w);
        units += 128 / sqrt (g);
    }
    result[0] = w[2] * w[2] + w[3] * w[3];
    result[MAX_MEASURES] = units * DBL_EPSILON + fabs (1 - g);
    return RUN_DONE;
}

EXPERIMENT (multiindex_second_stage_start) = {
    .axes = "g11 g12 g22",
    .measures = "overlap",
    .kind = DETERMINISTIC,
    .run = run,
};
