/*
 * Gradient flow with the fixed link h_2 + c h_3 from a random start in R^d:
 * does it end at the planted direction?
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/haar.h"
#include "numerics/planted.h"

enum { WEIGHT, DIMENSION };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct planted f;
    double m;

    (void) shared;
    if (!(at[WEIGHT] > 0 && at[WEIGHT] <= 1e3 && at[DIMENSION] >= 2
          && at[DIMENSION] <= 0x1p40
          && at[DIMENSION] <= floor (at[DIMENSION])))
        return RUN_REFUSED;
    planted_pure (&f, 1, 3);
    f.square[2] = 1;
    f.square[3] = at[WEIGHT];
    if (!haar_block (&m, 1, (size_t) at[DIMENSION], 1, stream))
        return RUN_NO_MEMORY;
    if (!planted_settle (&m, &f, 1e-6))
        return RUN_DIVERGED;
    result[0] = m > 0.99;
    return RUN_DONE;
}

EXPERIMENT (multiindex_mixed_trap_success) = {
    .axes = "weight d",
    .measures = "found",
    .kind = PROPORTION,
    .lower = 0,
    .upper = 1,
    .run = run,
};
