/* The k-th squared Cholesky pivot of the overlap matrix of k directions with a
   random frame. */
#include "numerics/experiment.h"
#include "numerics/haar.h"
#include "numerics/pivots.h"

enum { INDEX, WIDTH, DIMENSION, VALUE };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double pivot[PIVOTS_MOST];
    size_t k = (size_t) at[INDEX];

    (void) shared;
    if (!(at[INDEX] >= 1 && at[INDEX] <= PIVOTS_MOST && at[WIDTH] >= at[INDEX]
          && at[WIDTH] <= PIVOTS_MOST && at[DIMENSION] <= 0x1p40))
        return RUN_REFUSED;
    if (!haar_pivots (pivot, k, (size_t) at[DIMENSION], (size_t) at[WIDTH],
                      stream))
        return RUN_NO_MEMORY;
    *result = pivot[k - 1];
    return RUN_DONE;
}

EXPERIMENT (multiindex_pivot_law) = {
    .axes = "k r d x",
    .measures = "pivot",
    .kind = SAMPLE,
    .run = run,
};
