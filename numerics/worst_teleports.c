#include "numerics/worst_teleports.h"

#include <math.h>
#include <stdlib.h>

struct shape {
    size_t n;
    double *slope; /* s_i */
};

/* The slope whose level is LEVEL, rounded down by more than it may err: no
   teleport raises the value. */
static double
slope_of (double level, double rho)
{
    return 2 * level / (rho + sqrt (rho * rho - 2 * level)) * (1 - 0x1p-48);
}

static int
is_last (const struct schedule *schedule, size_t k)
{
    return schedule->period > 0 && (k + 1) % schedule->period == 0;
}

/*
 * The gap that SCHEDULE leaves, and the slopes where SLOPE is not null.
 * Budget: a level errs by 2^-46 of itself at each step; what it erred before
 * is multiplied by d (level - s^2)/d level = 1 - 2 s/(rho - s), or by
 * 1 - kappa.
 */
static double
levels (double *error, double *slope, const struct schedule *schedule)
{
    double level = schedule->first * (1 - 0x1p-48), rho = schedule->rho, s;
    size_t i;

    *error = 0x1p-46 * level;
    for (i = 0; i < schedule->steps; i++) {
        double kept = 1 - schedule->kappa, next = kept * level;
        s = 1;
        if (!is_last (schedule, i)) {
            s = slope_of (level, rho);
            kept = 1 - 2 * s / (rho - s);
            next = s * (rho - s) - s * s / 2;
        }
        if (slope != NULL)
            slope[i] = s;
        *error = *error * kept + 0x1p-46 * level;
        level = next * (1 - 0x1p-50);
    }
    return level;
}

double
worst_teleports_level (double rho)
{
    return (1 - rho) * (1 - rho) / 2;
}

void
worst_teleports_sharpen (struct schedule *schedule)
{
    double best = 0.7, most = 0, rho, error, left;

    for (rho = 0.6; rho < 0.999; rho += 0.002) {
        schedule->rho = rho;
        schedule->first = worst_teleports_level (rho);
        left = levels (&error, NULL, schedule);
        if (left > most) {
            most = left;
            best = rho;
        }
    }
    schedule->rho = best;
    schedule->first = worst_teleports_level (best);
}

/*
 * Set V to the best one for W, and return the value: v_i is the smaller of w_i
 * and t/s_i, where t >= 0 solves sum (w_i - t/s_i)_+ /s_i = 1, or is 0.  The
 * sum is convex in t: Newton's steps from 0 stay below the root and end.
 */
static double
nearest (double *v, const double *w, const struct shape *shape)
{
    double t = 0, next = 0, apart = 0;
    size_t i;
    int turn;

    for (turn = 0; turn < 60; turn++) {
        double sum = 0, squares = 0;
        for (i = 0; i < shape->n; i++)
            if (w[i] > 0 && w[i] * shape->slope[i] > t) {
                sum += w[i] / shape->slope[i];
                squares += 1 / (shape->slope[i] * shape->slope[i]);
            }
        next = squares > 0 ? (sum - 1) / squares : 0;
        if (!(next > t))
            break;
        t = next;
    }
    for (i = 0; i < shape->n; i++) {
        v[i] = w[i] > 0 && w[i] * shape->slope[i] > t ? t / shape->slope[i]
                                                      : w[i];
        apart += (w[i] - v[i]) * (w[i] - v[i]);
    }
    return t + apart / 2;
}

/* Step K from the level LEVEL, of STEPS in all; W and V have room for as many
   coordinates.  Returns the level after it, or infinity when the teleport
   would raise the value. */
static double
step (double *w, double *v, const struct shape *shape,
      const struct schedule *schedule, size_t k, double level)
{
    int last = is_last (schedule, k);
    double size = last ? 1 - sqrt (1 - schedule->kappa) : 1;
    size_t i;

    for (i = 0; i < shape->n; i++)
        w[i] = 0;
    w[k] = last ? sqrt (2 * level) * (1 - 0x1p-49) : schedule->rho;
    if (nearest (v, w, shape) > level)
        return HUGE_VAL;
    for (i = 0; i < shape->n; i++)
        w[i] -= size * (w[i] - v[i]);
    return nearest (v, w, shape);
}

enum experiment_status
worst_teleports (double *gap, double *error, const struct schedule *schedule)
{
    size_t steps = schedule->steps, k;
    double *w = calloc (3 * steps + 1, sizeof *w), *v = w + steps, level;
    struct shape shape = { steps, w + 2 * steps };

    if (w == NULL)
        return RUN_NO_MEMORY;
    levels (error, shape.slope, schedule);
    level = schedule->first;
    for (k = 0; k < steps && level < HUGE_VAL; k++)
        level = step (w, v, &shape, schedule, k, level);
    *gap = level;
    free (w);
    return level < HUGE_VAL ? RUN_DONE : RUN_DIVERGED;
}
