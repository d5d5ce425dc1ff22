/*
 * Logistic regression on two samples with orthonormal inputs, (3,4)/5 and
 * (-4,3)/5, at the w on the level curve of w = 0 where the first sample has
 * the margin R: the squared gradient of the sum of the losses, from both
 * samples.
 *
 * Budget: the other margin m solves log (1 + e^-m) = 2 log 2 - log (1 + e^-R)
 * within 1e-15, and each share e^-m/(1 + e^-m) is below one and changes by
 * less than its argument; the loss at w is held against the level.
 */
#include <math.h>

#include "numerics/elementary.h"
#include "numerics/experiment.h"

static const double x[2][2] = { { 0.6, 0.8 }, { -0.8, 0.6 } };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double level = 2 * portable_log (2), margin[2], w[2], g[2] = { 0, 0 };
    double loss = 0, rest;
    int i, j;

    (void) shared;
    (void) stream;
    if (!(at[0] >= 0 && at[0] <= 600))
        return RUN_REFUSED;
    margin[0] = at[0];
    rest = level - portable_log (1 + portable_exp (-at[0]));
    margin[1] = -portable_log (portable_exp (rest) - 1);
    for (j = 0; j < 2; j++)
        w[j] = x[0][j] * margin[0] + x[1][j] * margin[1];
    for (i = 0; i < 2; i++) {
        double m = x[i][0] * w[0] + x[i][1] * w[1];
        double e = portable_exp (-m);
        loss += portable_log (1 + e);
        for (j = 0; j < 2; j++)
            g[j] -= e / (1 + e) * x[i][j];
    }
    result[0] = g[0] * g[0] + g[1] * g[1];
    result[MAX_MEASURES] =
        4 * fabs (loss - level) + 1e-14 + 4e-15 * (at[0] < 40 ? at[0] : 40);
    return RUN_DONE;
}

EXPERIMENT (teleport_separable_path) = {
    .axes = "R",
    .measures = "square",
    .kind = DETERMINISTIC,
    .run = run,
};
