/*
 * Gradient flow with the fixed link h_2 + c h_3 for two directions from a
 * random start in R^d: does the correlation end at one of its three strict
 * local maxima, 2 (1+w), 1 + w + 4/(27 w^2), 16/(27 w^2), w = c^2?  A fourth
 * measure says whether at the first.
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
    double m[4], w = at[WEIGHT], end;
    int learnt;

    (void) shared;
    if (!(w > 1.4 && w <= 100 && at[DIMENSION] >= 4 && at[DIMENSION] <= 0x1p40
          && at[DIMENSION] <= floor (at[DIMENSION])))
        return RUN_REFUSED;
    planted_pure (&f, 2, 3);
    f.square[2] = 1;
    f.square[3] = w;
    if (!haar_block (m, 2, (size_t) at[DIMENSION], 2, stream))
        return RUN_NO_MEMORY;
    if (!planted_settle (m, &f, 1e-8))
        return RUN_DIVERGED;
    end = planted_correlation (m, &f);
    result[0] = 0;
    for (learnt = 0; learnt <= 2; learnt++) {
        double left = 2 - learnt;
        double listed = learnt * (1 + w) + left * left * 4 / (27 * w * w);
        double hit = fabs (end - listed) < 1e-6;
        result[0] += hit;
        result[1 + learnt] = hit;
    }
    return RUN_DONE;
}

EXPERIMENT (multiindex_mixed_pair_listed) = {
    .axes = "weight d",
    .measures = "listed none one both",
    .kind = PROPORTION,
    .lower = 0,
    .upper = 1,
    .run = run,
};
