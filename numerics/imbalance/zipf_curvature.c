/* Eigenvalue i of the Hessian of cross-entropy in the scores -log k, whose
   softmax is Zipf's law on c classes. */
#include <math.h>
#include <stdlib.h>

#include "numerics/elementary.h"
#include "numerics/experiment.h"
#include "numerics/spectrum.h"

enum { CLASSES, INDEX };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double *scores, bound;
    size_t c, k;

    (void) shared;
    (void) stream;
    if (!(at[CLASSES] >= 2 && at[CLASSES] <= 200 && at[INDEX] >= 1
          && at[INDEX] <= at[CLASSES]))
        return RUN_REFUSED;
    c = (size_t) at[CLASSES];
    scores = malloc (2 * c * sizeof *scores);
    if (scores == NULL)
        return RUN_NO_MEMORY;
    for (k = 0; k < c; k++)
        scores[k] = -portable_log ((double) k + 1);
    bound = softmax_spectrum (scores + c, scores, 6 * 0x1p-52, c);
    result[0] = scores[c + (size_t) at[INDEX] - 1];
    result[MAX_MEASURES] = bound;
    free (scores);
    return bound >= 0 ? RUN_DONE : RUN_NO_MEMORY;
}

EXPERIMENT (imbalance_zipf_curvature) = {
    .axes = "c i",
    .measures = "eigenvalue",
    .kind = DETERMINISTIC,
    .run = run,
};
