/*
 * Greedy matching on q x q independent numbers, uniform and of either sign:
 * how many positive entries does it find?
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/matching.h"
#include "numerics/stream.h"

/* Every number of picks is a category, in every table. */
enum { MOST_PICKS = 8 };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double table[MATCHING_ROWS * MATCHING_ROWS];
    size_t column[MATCHING_ROWS], q, i;

    (void) shared;
    if (!(at[0] >= 1 && at[0] <= MOST_PICKS && at[0] <= floor (at[0])))
        return RUN_REFUSED;
    q = (size_t) at[0];
    for (i = 0; i < q * q; i++)
        table[i] = 2 * stream_uniform (stream) - 1;
    result[0] = (double) matching_greedy (column, table, q);
    return RUN_DONE;
}

EXPERIMENT (multiindex_planted_count) = {
    .axes = "q m",
    .measures = "matched",
    .kind = CATEGORY,
    .upper = MOST_PICKS,
    .run = run,
};
