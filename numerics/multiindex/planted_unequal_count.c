/*
 * Gradient flow with the fixed link h_3 (z_1) + r h_3 (z_2) from a random
 * start in R^d: 0, none learnt; 1, one; 2, both in place; 3, both exchanged.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/haar.h"
#include "numerics/planted.h"

enum { RATIO, DIMENSION };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct planted f;
    double m[4], r = at[RATIO];
    size_t column[PLANTED_MOST], learnt;

    (void) shared;
    if (!(r >= 0.05 && r <= 1 && at[DIMENSION] >= 4 && at[DIMENSION] <= 0x1p40
          && at[DIMENSION] <= floor (at[DIMENSION])))
        return RUN_REFUSED;
    planted_pure (&f, 2, 3);
    f.pull[1] = f.pull[2] = r;
    f.pull[3] = r * r;
    if (!haar_block (m, 2, (size_t) at[DIMENSION], 2, stream))
        return RUN_NO_MEMORY;
    learnt = planted_follow (column, m, &f);
    if (learnt > 2)
        return RUN_DIVERGED;
    result[0] = learnt < 2 ? (double) learnt : column[0] == 0 ? 2 : 3;
    return RUN_DONE;
}

EXPERIMENT (multiindex_planted_unequal_count) = {
    .axes = "ratio d m",
    .measures = "end",
    .kind = CATEGORY,
    .upper = 3,
    .run = run,
};
