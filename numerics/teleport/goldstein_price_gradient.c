/*
 * The level 600 of Goldstein and Price's polynomial, looked along: A (s) B (d)
 * = 600 has up to four roots d for each s, between the turns 0, 1, 3 of B.
 * k = 1: the largest square of the gradient of all; k = 2: the largest near
 * where the published settings end, s = -0.83 on the first branch.
 *
 * Budget: on the last interval, where it is concave, the square at the middle
 * misses the largest by no more than it exceeds that at an end; and rounding.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/objective.h"

enum { LOOKS = 8192, BRANCHES = 4 };

static const double turn[] = { -3, 0, 1, 3, 6 };

/* Set W to x, y at s, d. */
static void
place (double *w, double s, double d)
{
    w[0] = (3 * s + d) / 5;
    w[1] = (2 * s - d) / 5;
}

/* The square of the gradient on the level at S on BRANCH, or 0 where the level
   has none. */
static double
square_at (const struct objective *objective, double s, int branch)
{
    double low = turn[branch], high = turn[branch + 1], w[2], g[2];
    int falls = branch % 2 == 0, i;

    for (i = 0; i < 2; i++) {
        int above;
        place (w, s, turn[branch + i]);
        above = objective->value (objective, NULL, w) > 600;
        if (above != (falls == (i == 0)))
            return 0;
    }
    for (i = 0; i < 60; i++) {
        double middle = (low + high) / 2;
        place (w, s, middle);
        if ((objective->value (objective, NULL, w) > 600) == falls)
            low = middle;
        else
            high = middle;
    }
    place (w, s, low);
    objective->value (objective, g, w);
    return objective_dot (g, g, 2);
}

/* Narrow down to the largest within WIDTH of S. */
static double
refine (double *error, const struct objective *objective, double s,
        double width, int branch)
{
    double middle = square_at (objective, s, branch), ends = 0;

    for (; width > 0x1p-20; width /= 2) {
        double left = square_at (objective, s - width / 2, branch);
        double right = square_at (objective, s + width / 2, branch);
        if (left > middle && left > right) {
            middle = left;
            s -= width / 2;
        } else if (right > middle) {
            middle = right;
            s += width / 2;
        }
    }
    ends = fmin (square_at (objective, s - width, branch),
                 square_at (objective, s + width, branch));
    *error = 2 * (middle - ends) + 0x1p-42 * middle;
    return middle;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct objective *objective = objective_goldstein_price ();
    double best = 0, where = -0.83, width = 0.01;
    int branch = 0, i, j;

    (void) shared;
    (void) stream;
    if (objective == NULL)
        return RUN_NO_MEMORY;
    for (i = 0; i < LOOKS && at[0] < 1.5; i++)
        for (j = 0; j < BRANCHES; j++) {
            double s = -3 + 8.0 * i / LOOKS;
            double square = square_at (objective, s, j);
            if (square > best) {
                best = square;
                where = s;
                branch = j;
                width = 8.0 / LOOKS;
            }
        }
    result[0] =
        refine (result + MAX_MEASURES, objective, where, width, branch);
    objective_free (objective);
    return RUN_DONE;
}

EXPERIMENT (teleport_goldstein_price_gradient) = {
    .axes = "k",
    .measures = "squared_gradient",
    .kind = DETERMINISTIC,
    .run = run,
};
