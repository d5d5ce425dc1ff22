/* The determinant of the overlap matrix of two directions with a random
   frame, as a determinant. */
#include "numerics/experiment.h"
#include "numerics/haar.h"
#include "numerics/pivots.h"

enum { WIDTH, DIMENSION, VALUE };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double m[2 * PIVOTS_MOST], g[4];
    size_t r = (size_t) at[WIDTH];

    (void) shared;
    if (!(at[WIDTH] >= 2 && at[WIDTH] <= PIVOTS_MOST
          && at[DIMENSION] <= 0x1p40))
        return RUN_REFUSED;
    if (!haar_block (m, 2, (size_t) at[DIMENSION], r, stream))
        return RUN_NO_MEMORY;
    overlap_matrix (g, m, 2, r);
    *result = g[0] * g[3] - g[1] * g[2];
    return RUN_DONE;
}

EXPERIMENT (multiindex_overlap_determinant_law) = {
    .axes = "r d x",
    .measures = "determinant",
    .kind = SAMPLE,
    .run = run,
};
