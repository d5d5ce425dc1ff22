/*
 * Gradient flow with the fixed link h_k from a random start in R^d by steps
 * that move the overlap by 1/16 of itself, stopped where the pull falls below
 * a tolerance, or when the direction is found: is it not?
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/haar.h"

enum { LINK, DIMENSION, TOLERANCE };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double m, pull;
    int k;

    (void) shared;
    if (!(at[LINK] >= 3 && at[LINK] <= 9 && at[LINK] <= floor (at[LINK])
          && at[DIMENSION] >= 2 && at[DIMENSION] <= 0x1p30
          && at[DIMENSION] <= floor (at[DIMENSION]) && at[TOLERANCE] > 0
          && at[TOLERANCE] < 1))
        return RUN_REFUSED;
    k = (int) at[LINK];
    if (!haar_block (&m, 1, (size_t) at[DIMENSION], 1, stream))
        return RUN_NO_MEMORY;
    for (;;) {
        int i;
        for (pull = k, i = 1; i < k; i++)
            pull *= m;
        if (fabs (pull) < at[TOLERANCE] || m > 0.9)
            break;
        m += (pull < 0 ? -1 : 1) * fmin (fabs (m) / 16, (1 - m * m) / 16);
    }
    result[0] = m <= 0.9;
    return RUN_DONE;
}

EXPERIMENT (multiindex_planted_stopped) = {
    .axes = "k d tolerance",
    .measures = "nothing",
    .kind = PROPORTION,
    .lower = 0,
    .upper = 1,
    .run = run,
};
