/*
 * Greedy matching on q x q differences of uniform
 * ones: does it find m positive entries?
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/matching.h"
#include "numerics/stream.h"

enum { DIRECTIONS, LEARNT };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double table[MATCHING_ROWS * MATCHING_ROWS], q = at[DIRECTIONS];
    size_t column[MATCHING_ROWS], size, i;

    (void) shared;
    if (!(q >= 1 && q <= MATCHING_ROWS && q <= floor (q) && at[LEARNT] >= 0
          && at[LEARNT] <= q && at[LEARNT] <= floor (at[LEARNT])))
        return RUN_REFUSED;
    size = (size_t) q;
    for (i = 0; i < size * size; i++)
        table[i] = stream_uniform (stream) - stream_uniform (stream);
    result[0] = (double) matching_greedy (column, table, size) >= at[LEARNT];
    return RUN_DONE;
}

EXPERIMENT (multiindex_planted_learnt) = {
    .axes = "q m",
    .measures = "matched",
    .kind = PROPORTION,
    .lower = 0,
    .upper = 1,
    .run = run,
};
