/*
 * The squared gradient at a local maximum of its length on the level curve of
 * six samples' logistic loss through (2, 1), the largest or the second, found
 * among 720 rays and by Newton's steps.  Budget: the distance of Kantorovich
 * and the gradient's Lipschitz constant, below one.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/level_set.h"

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct plane_place place = { { 2, 1 }, 0 };
    double g[2], square, size;

    (void) shared;
    (void) stream;
    if (!(at[0] >= 1 && at[0] <= 2))
        return RUN_REFUSED;
    if (!plane_teleport (&place, &six_samples, (int) at[0]))
        return RUN_DIVERGED;
    plane_slopes (g, NULL, &six_samples, place.w);
    square = g[0] * g[0] + g[1] * g[1];
    size = sqrt (square);
    result[0] = square;
    result[MAX_MEASURES] =
        (2 * size + place.error) * place.error + 2e-14 * size + 1e-15;
    return RUN_DONE;
}

EXPERIMENT (teleport_logistic_gradient) = {
    .axes = "which",
    .measures = "square",
    .kind = DETERMINISTIC,
    .run = run,
};
