/*
 * Greedy matching on q x q independent normal numbers: does it find q positive
 * entries?
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/matching.h"
#include "numerics/stream.h"

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double table[MATCHING_ROWS * MATCHING_ROWS];
    size_t column[MATCHING_ROWS], q;

    (void) shared;
    if (!(at[0] >= 1 && at[0] <= MATCHING_ROWS && at[0] <= floor (at[0])))
        return RUN_REFUSED;
    q = (size_t) at[0];
    stream_normals (stream, table, q * q);
    result[0] = matching_greedy (column, table, q) == q;
    return RUN_DONE;
}

EXPERIMENT (multiindex_planted_success) = {
    .axes = "q",
    .measures = "all_matched",
    .kind = PROPORTION,
    .lower = 0,
    .upper = 1,
    .run = run,
};
