/*
 * Random logistic regression: n samples with d normal features, columns scaled
 * from 1 down to 1/10 by equal ratios, labels of a random direction with
 * noise, penalty 1/1000.  Twenty steps of descent from zero, with and without
 * a teleport of at most 50 steps before each.
 *
 * faster: the objective with teleports is below that without.  kept: each
 * teleport's violation is at most 10^-6, and each step's objective is below
 * that of the step before.
 */
#include <math.h>
#include <stdlib.h>

#include "numerics/experiment.h"
#include "numerics/stream.h"
#include "numerics/teleport.h"

enum { SAMPLES, FEATURES, STEPS = 20, POWERS = 60 };

/* Random data; null when memory is short. */
static struct objective *
draw (struct stream *stream, size_t n, size_t d)
{
    struct objective *objective = NULL;
    double *x = calloc (n * (d + 1) + d, sizeof *x);
    double *y = x + n * d, *direction = y + n;
    size_t i, j;

    if (x == NULL)
        return NULL;
    stream_normals (stream, x, n * d);
    stream_normals (stream, direction, d);
    for (i = 0; i < n; i++) {
        for (j = 0; j < d; j++)
            x[i * d + j] *= pow (10, -(double) j / (double) (d - 1));
        y[i] = objective_dot (x + i * d, direction, d) + stream_normal (stream)
                       < 0
                   ? -1
                   : 1;
    }
    objective = objective_logistic (n, d, x, y, 1e-3);
    free (x);
    return objective;
}

/* At least the largest eigenvalue at zero, where the Hessian is largest: a
   hundredth above what powers of it give.  ROOM has 2 dim numbers. */
static double
smoothness (const struct objective *objective, double *room)
{
    size_t d = objective->dim, i, k;
    double *v = room, *next = room + d, origin[64] = { 0 }, length = 1;

    for (i = 0; i < d; i++)
        v[i] = 1 / sqrt ((double) d);
    for (k = 0; k < POWERS; k++) {
        objective->product (objective, next, origin, v);
        length = sqrt (objective_dot (next, next, d));
        for (i = 0; i < d; i++)
            v[i] = next[i] / length;
    }
    return 1.01 * length;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    size_t n = (size_t) at[SAMPLES], d = (size_t) at[FEATURES], k;
    struct objective *objective;
    double *w, *plain, *room, rate, before, after;

    (void) shared;
    if (!(n >= 2 && n <= 10000 && d >= 2 && d <= 64))
        return RUN_REFUSED;
    objective = draw (stream, n, d);
    w = calloc (4 * d, sizeof *w);
    if (objective == NULL || w == NULL) {
        objective_free (objective);
        free (w);
        return RUN_NO_MEMORY;
    }
    plain = w + d;
    room = w + 2 * d;
    rate = 1 / smoothness (objective, room);
    before = objective->value (objective, NULL, w);
    result[1] = 1;
    for (k = 0; k < STEPS; k++) {
        teleport_to (w, objective, routine_published (0.1, 0.5, 50));
        if (objective->value (objective, NULL, w) > before + 1e-6)
            result[1] = 0;
        descend (w, objective, rate, room);
        descend (plain, objective, rate, room);
        after = objective->value (objective, NULL, w);
        if (!(after < before))
            result[1] = 0;
        before = after;
    }
    result[0] = before < objective->value (objective, NULL, plain);
    objective_free (objective);
    free (w);
    return RUN_DONE;
}

EXPERIMENT (teleport_teleports_faster) = {
    .axes = "n d",
    .measures = "faster kept",
    .kind = PROPORTION,
    .lower = 0,
    .upper = 1,
    .run = run,
};
