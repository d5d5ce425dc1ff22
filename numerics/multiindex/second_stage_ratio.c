/*
 * The time at which the second direction is learnt over the time that the
 * pivot at the start would take alone: between 0 and 1, as the pivot D has
 * D' >= 4 (1 - D) D^2.
 */
#include "numerics/experiment.h"
#include "numerics/haar.h"
#include "numerics/two_stage.h"

#include <math.h>

enum { WIDTH, DIMENSION };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double m[2 * TWO_STAGE_WIDTH], pivot, ratio;
    size_t r = (size_t) at[WIDTH];

    (void) shared;
    if (!(at[WIDTH] >= 2 && at[WIDTH] <= TWO_STAGE_WIDTH && at[DIMENSION] >= 20
          && at[DIMENSION] <= 0x1p30))
        return RUN_REFUSED;
    if (!haar_block (m, 2, (size_t) at[DIMENSION], r, stream))
        return RUN_NO_MEMORY;
    pivot = second_pivot (m, r);
    ratio = 1;
    if (pivot < 0.5) {
        double alone = quadratic_time (pivot);
        ratio = two_stage_time (m, r) / alone;
    }
    /* Rounding alone can lift it over 1, by 1e-9. */
    result[0] = fmin (1, ratio);
    return RUN_DONE;
}

EXPERIMENT (multiindex_second_stage_ratio) = {
    .axes = "r d",
    .measures = "ratio",
    .kind = MEAN,
    .lower = 0,
    .upper = 1,
    .run = run,
};
