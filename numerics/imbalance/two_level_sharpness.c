/*
 * The eigenvalue of the Hessian of cross-entropy in the scores that stands
 * alone when one class has the probability p and the c - 1 others share the
 * rest: the largest while c p >= 1, else the last before 0.
 */
#include <math.h>
#include <stdlib.h>

#include "numerics/elementary.h"
#include "numerics/experiment.h"
#include "numerics/spectrum.h"

enum { CLASSES, PROBABILITY };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double c = at[CLASSES], p = at[PROBABILITY], *scores, bound;
    size_t n;

    (void) shared;
    (void) stream;
    if (!(c >= 2 && c <= 200 && p > 1e-6 && p < 1 - 1e-6))
        return RUN_REFUSED;
    n = (size_t) c;
    scores = calloc (2 * n, sizeof *scores);
    if (scores == NULL)
        return RUN_NO_MEMORY;
    scores[0] = portable_log (p * (c - 1) / (1 - p));
    /* Five roundings, 1 / (1 - p) of that of p, and the logarithm's. */
    bound = softmax_spectrum (
        scores + n, scores, (6 + 1 / (1 - p) + fabs (scores[0])) * 0x1p-52, n);
    result[0] = scores[n + (c * p >= 1 ? 0 : n - 2)];
    result[MAX_MEASURES] = bound;
    free (scores);
    return bound >= 0 ? RUN_DONE : RUN_NO_MEMORY;
}

EXPERIMENT (imbalance_two_level_sharpness) = {
    .axes = "c p",
    .measures = "eigenvalue",
    .kind = DETERMINISTIC,
    .run = run,
};
