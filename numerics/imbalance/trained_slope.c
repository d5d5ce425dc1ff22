/*
 * The slope of log trace against log gradient over all classes, after training
 * as in trained_loss.
 *
 * Let x and y be the centred logarithms, each off by at most E: by Cauchy and
 * Schwarz <x, y> over c classes is off by at most
 * E sqrt c (|x| + |y| + E sqrt c), and <x, x> by E sqrt c (2 |x| + E sqrt c);
 * centring does not lengthen.
 */
#include <math.h>
#include <stdlib.h>

#include "numerics/imbalanced.h"

enum { GROUPS, RATE, MOMENTUM, STEPS };

/* Set X and Y to the centred logarithms of all classes; returns a bound of
   their errors. */
static double
logarithms (double *x, double *y, const struct imbalanced *setting)
{
    size_t k, c = setting->model->classes;
    double error = 0, mean = 0, other = 0;

    for (k = 0; k < c; k++) {
        const struct class_numbers found = imbalanced_numbers (setting, k);
        x[k] = log (found.square) / 2;
        y[k] = log (found.trace);
        error = fmax (error, found.square_error / found.square);
        error = fmax (error, 2 * found.trace_error / found.trace);
        error = fmax (error, 8 * 0x1p-52 * (fabs (x[k]) + fabs (y[k])));
        mean += x[k];
        other += y[k];
    }
    for (k = 0; k < c; k++) {
        x[k] -= mean / (double) c;
        y[k] -= other / (double) c;
    }
    return 4 * error + 0x1p-50 * (double) c;
}

static enum experiment_status
report (double *result, const struct imbalanced *setting, double *room)
{
    size_t k, c = setting->model->classes;
    double cross = 0, square = 0, other = 0, off, skewed;
    double error = logarithms (room, room + c, setting) * sqrt ((double) c);

    for (k = 0; k < c; k++) {
        cross += room[k] * room[c + k];
        square += room[k] * room[k];
        other += room[c + k] * room[c + k];
    }
    off = error * (sqrt (square) + sqrt (other) + error);
    skewed = error * (2 * sqrt (square) + error);
    if (!(skewed < square / 2))
        return RUN_REFUSED;
    result[0] = cross / square;
    result[MAX_MEASURES] = (off + skewed * fabs (cross / square))
                           / (square - skewed) * (1 + 0x1p-20);
    return RUN_DONE;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct imbalanced *setting = imbalanced_groups (at[GROUPS]);
    enum experiment_status status;
    double *room;

    (void) shared;
    (void) stream;
    if (setting == NULL)
        return RUN_REFUSED;
    status = imbalanced_train (setting, at[RATE], at[MOMENTUM], at[STEPS]);
    room = calloc (2 * setting->model->classes, sizeof *room);
    if (room == NULL)
        status = RUN_NO_MEMORY;
    if (status == RUN_DONE)
        status = report (result, setting, room);
    free (room);
    imbalanced_free (setting);
    return status;
}

EXPERIMENT (imbalance_trained_slope) = {
    .axes = "m eta beta steps",
    .measures = "slope",
    .kind = DETERMINISTIC,
    .run = run,
};
