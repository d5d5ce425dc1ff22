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

/*
 * The gap that STEPS steps from the level FIRST leave, and the slopes where
 * SLOPE is not null. Budget: a level errs by 2^-46 of itself at each step;
 * what it erred before is multiplied by d (level - s^2)/d level = 1 - 2 s/(rho
 * - s).
 */
static double
levels (double *error, double *slope, size_t steps, double rho, double first)
{
    double level = first * (1 - 0x1p-48), s;
    size_t i;

    *error = 0x1p-46 * level;
    for (i = 0; i < steps; i++) {
        s = slope_of (level, rho);
        if (slope != NULL)
            slope[i] = s;
        *error = *error * (1 - 2 * s / (rho - s)) + 0x1p-46 * level;
        level = s * (rho - s) - s * s / 2;
    }
    return level;
}

double
worst_teleports_level (double rho)
{
    return (1 - rho) * (1 - rho) / 2;
}

double
worst_teleports_radius (size_t steps)
{
    double best = 0.7, most = 0, rho, error, left;

    for (rho = 0.6; rho < 0.999; rho += 0.002) {
        left = levels (&error, NULL, steps, rho, worst_teleports_level (rho));
        if (left > most) {
            most = left;
            best = rho;
        }
    }
    return best;
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

enum experiment_status
worst_teleports (double *gap, double *error, size_t steps, double rho,
                 double first)
{
    double *w = calloc (3 * steps + 1, sizeof *w), *v = w + steps, level;
    struct shape shape = { steps, w + 2 * steps };
    size_t k, i;

    if (w == NULL)
        return RUN_NO_MEMORY;
    levels (error, shape.slope, steps, rho, first);
    level = first;
    for (k = 0; k < steps; k++) {
        for (i = 0; i < steps; i++)
            w[i] = 0;
        w[k] = rho;
        if (nearest (v, w, &shape) > level) {
            free (w);
            return RUN_DIVERGED;
        }
        for (i = 0; i < steps; i++)
            w[i] -= w[i] - v[i];
        level = nearest (v, w, &shape);
    }
    *gap = level;
    free (w);
    return RUN_DONE;
}
