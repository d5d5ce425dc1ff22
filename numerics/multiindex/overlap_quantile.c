/* The squared overlap of one direction of R^d with a random r-dimensional
   subspace, from the block of its frame alone. */
#include "numerics/experiment.h"
#include "numerics/haar.h"

enum { LEVEL, WIDTH, DIMENSION };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double row[64];
    size_t r = (size_t) at[WIDTH];

    (void) shared;
    if (!(at[WIDTH] >= 1 && at[WIDTH] <= 64 && at[DIMENSION] <= 0x1p40))
        return RUN_REFUSED;
    if (!haar_block (row, 1, (size_t) at[DIMENSION], r, stream))
        return RUN_NO_MEMORY;
    overlap_matrix (result, row, 1, r);
    return RUN_DONE;
}

EXPERIMENT (multiindex_overlap_quantile) = {
    .axes = "p r d",
    .measures = "overlap",
    .kind = SAMPLE,
    .run = run,
};
