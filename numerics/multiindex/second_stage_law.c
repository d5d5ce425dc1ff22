/* The time at which the second direction of h_1 (z_1) + h_2 (z_2) is learnt,
   from random frames. */
#include "numerics/experiment.h"
#include "numerics/haar.h"
#include "numerics/two_stage.h"

enum { WIDTH, DIMENSION, TIME };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double m[2 * TWO_STAGE_WIDTH];
    size_t r = (size_t) at[WIDTH];

    (void) shared;
    if (!(at[WIDTH] >= 2 && at[WIDTH] <= TWO_STAGE_WIDTH && at[DIMENSION] >= 20
          && at[DIMENSION] <= 0x1p30))
        return RUN_REFUSED;
    if (!haar_block (m, 2, (size_t) at[DIMENSION], r, stream))
        return RUN_NO_MEMORY;
    *result = two_stage_time (m, r);
    return RUN_DONE;
}

EXPERIMENT (multiindex_second_stage_law) = {
    .axes = "r d t",
    .measures = "time",
    .kind = SAMPLE,
    .run = run,
};
