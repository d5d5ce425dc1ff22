/*
 * A network of five softplus units and a sigmoid on n random samples of d
 * features with random labels, penalty 1/1000, random weights: one teleport of
 * at most 50 steps of the published routine.  longer: the gradient is longer
 * after it.
 */
#include <math.h>
#include <stdlib.h>

#include "numerics/experiment.h"
#include "numerics/stream.h"
#include "numerics/teleport.h"

enum { SAMPLES, FEATURES, HIDDEN = 5 };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    size_t n = (size_t) at[SAMPLES], d = (size_t) at[FEATURES], i;
    size_t dim = HIDDEN * (d + 2) + 1;
    double *x = calloc (n * (d + 1) + 2 * dim, sizeof *x), *y, *w, *g;
    struct objective *objective = NULL;
    double square;

    (void) shared;
    if (x == NULL)
        return RUN_NO_MEMORY;
    y = x + n * d;
    w = y + n;
    g = w + dim;
    stream_normals (stream, x, n * d);
    for (i = 0; i < n; i++)
        y[i] = stream_uniform (stream) < 0.5 ? -1 : 1;
    stream_normals (stream, w, dim);
    for (i = 0; i < dim; i++)
        w[i] /= sqrt ((double) (i < HIDDEN * d ? d : HIDDEN));
    objective = objective_network (n, d, HIDDEN, x, y, 1e-3);
    if (objective != NULL) {
        objective->value (objective, g, w);
        square = objective_dot (g, g, dim);
        teleport_to (w, objective, routine_published (0.1, 0.5, 50));
        objective->value (objective, g, w);
        result[0] = objective_dot (g, g, dim) > square;
    }
    free (x);
    if (objective == NULL)
        return RUN_NO_MEMORY;
    objective_free (objective);
    return RUN_DONE;
}

EXPERIMENT (teleport_network_teleports) = {
    .axes = "n d",
    .measures = "longer",
    .kind = PROPORTION,
    .lower = 0,
    .upper = 1,
    .run = run,
};
