/*
 * Logistic regression from zero with a teleport of the published routine
 * before each of twelve steps of descent of size 1/L: the least growth of the
 * inverse gap in a step, times L R^2, R the larger distance of both its ends
 * from the minimiser.
 *
 * Budget: the minimum is known to |g|^2 / (2 mu) at the end of a long descent,
 * mu = 2 reg, the minimiser to |g| / mu, and values to some ulp; both ends of
 * each growth are carried.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "numerics/experiment.h"
#include "numerics/logistic_data.h"
#include "numerics/teleport.h"

enum { SAMPLES, FEATURES, SEED, PENALTY, STEPS = 12, LONGEST = 100000 };

/* The minimum to within ERROR[0], and in W the minimiser to within ERROR[1],
   by descent of step 1/L from W. */
static double
minimum (double *error, double *w, const struct objective *objective,
         double smoothness, double *g)
{
    size_t d = objective->dim, k;
    double value = 0, square;

    for (k = 0; k < LONGEST; k++) {
        value = objective->value (objective, g, w);
        square = objective_dot (g, g, d);
        error[0] = square / (4 * objective->penalty) + 0x1p-48 * value;
        error[1] = (sqrt (square) + 0x1p-48) / (2 * objective->penalty);
        if (square < 1e-28)
            break;
        descend (w, objective, 1 / smoothness, g);
    }
    return value;
}

static double
distance (const double *x, const double *y, size_t d)
{
    double sum = 0;
    size_t i;

    for (i = 0; i < d; i++)
        sum += (x[i] - y[i]) * (x[i] - y[i]);
    return sqrt (sum);
}

/* Set RESULT from the 2 STEPS points of PATH, before and after each step. */
static void
find_least (double *result, const struct objective *objective,
            const double *path, double smoothness, double *w, double *room)
{
    double lowest[2] = { HUGE_VAL, HUGE_VAL }, error[2];
    double least = minimum (error, w, objective, smoothness, room);
    size_t d = objective->dim, k;

    for (k = 0; k < STEPS; k++) {
        const double *begin = path + 2 * k * d, *end = begin + d;
        double from = objective->value (objective, NULL, begin) - least;
        double to = objective->value (objective, NULL, end) - least;
        double growth = (from - to) / from / to;
        double slack = 2 * error[0] / to * (growth + 2 / to);
        double reach = fmax (distance (begin, w, d), distance (end, w, d));
        double unit = smoothness * reach * reach;
        double more = 2 * smoothness * error[1] * (reach + error[1]);
        if (to < 1e-7)
            break;
        lowest[0] = fmin (lowest[0], (unit - more) * (growth - slack));
        lowest[1] = fmin (lowest[1], (unit + more) * (growth + slack));
    }
    result[0] = (lowest[0] + lowest[1]) / 2;
    result[MAX_MEASURES] = (lowest[1] - lowest[0]) / 2 + 1e-12 * result[0];
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double smoothness = 1, *path, *w, *room;
    struct objective *objective = logistic_data (
        &smoothness, at[SAMPLES], at[FEATURES], at[SEED], at[PENALTY]);
    size_t d, k;

    (void) shared;
    (void) stream;
    if (objective == NULL)
        return RUN_REFUSED;
    d = objective->dim;
    path = calloc ((2 * STEPS + 2) * d, sizeof *path);
    if (path == NULL) {
        objective_free (objective);
        return RUN_NO_MEMORY;
    }
    w = path + 2 * STEPS * d;
    room = w + d;
    for (k = 0; k < STEPS; k++) {
        teleport_to (w, objective, routine_published (0.1, 0.5, 50));
        memcpy (path + 2 * k * d, w, d * sizeof *w);
        descend (w, objective, 1 / smoothness, room);
        memcpy (path + (2 * k + 1) * d, w, d * sizeof *w);
    }
    find_least (result, objective, path, smoothness, w, room);
    free (path);
    objective_free (objective);
    return RUN_DONE;
}

EXPERIMENT (teleport_inverse_gap_growth) = {
    .axes = "n d seed reg",
    .measures = "least_growth",
    .kind = DETERMINISTIC,
    .run = run,
};
