/* Eigenvalue i of the Hessian of cross-entropy in the scores log p, log r and
   log (1 - p - r). */
#include <math.h>

#include "numerics/elementary.h"
#include "numerics/experiment.h"
#include "numerics/spectrum.h"

enum { FIRST, SECOND, INDEX };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double rest = 1 - at[FIRST] - at[SECOND], scores[3], values[3], bound;

    (void) shared;
    (void) stream;
    if (!(at[FIRST] >= 0.001 && at[SECOND] >= 0.001 && rest >= 0.001
          && at[INDEX] >= 1 && at[INDEX] <= 3))
        return RUN_REFUSED;
    scores[0] = portable_log (at[FIRST]);
    scores[1] = portable_log (at[SECOND]);
    scores[2] = portable_log (rest);
    /* 1 - p - r is within 2 ulp of one, which is divided by REST. */
    bound = softmax_spectrum (values, scores, (10 + 2 / rest) * 0x1p-52, 3);
    result[0] = values[(int) at[INDEX] - 1];
    result[MAX_MEASURES] = bound;
    return bound >= 0 ? RUN_DONE : RUN_NO_MEMORY;
}

EXPERIMENT (imbalance_three_class_curvature) = {
    .axes = "p r i",
    .measures = "eigenvalue",
    .kind = DETERMINISTIC,
    .run = run,
};
