/* In which quadrant the first two squared pivots lie: 2 when only the first
   exceeds x, 1 when only the second exceeds y, 3 or 0 when both or none do. */
#include "numerics/experiment.h"
#include "numerics/haar.h"
#include "numerics/pivots.h"

enum { WIDTH, DIMENSION, FIRST, SECOND, QUADRANT };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double pivot[2];

    (void) shared;
    if (!(at[WIDTH] >= 2 && at[WIDTH] <= PIVOTS_MOST
          && at[DIMENSION] <= 0x1p40))
        return RUN_REFUSED;
    if (!haar_pivots (pivot, 2, (size_t) at[DIMENSION], (size_t) at[WIDTH],
                      stream))
        return RUN_NO_MEMORY;
    *result = 2 * (pivot[0] > at[FIRST]) + (pivot[1] > at[SECOND]);
    return RUN_DONE;
}

EXPERIMENT (multiindex_pivot_quadrant) = {
    .axes = "r d x y k",
    .measures = "quadrant",
    .kind = CATEGORY,
    .upper = 3,
    .run = run,
};
