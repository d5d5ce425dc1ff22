/*
 * Greedy matching on normal numbers times the weights (1, r; r, r^2): 0, none;
 * 1, one; 2, both in place; 3, both exchanged.
 */
#include "numerics/experiment.h"
#include "numerics/matching.h"
#include "numerics/stream.h"

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double table[4], r = at[0];
    size_t column[MATCHING_ROWS], picks;

    (void) shared;
    if (!(r >= 0.05 && r <= 1))
        return RUN_REFUSED;
    stream_normals (stream, table, 4);
    table[1] *= r;
    table[2] *= r;
    table[3] *= r * r;
    picks = matching_greedy (column, table, 2);
    result[0] = picks < 2 ? (double) picks : column[0] == 0 ? 2 : 3;
    return RUN_DONE;
}

EXPERIMENT (multiindex_planted_unequal_matching) = {
    .axes = "ratio m",
    .measures = "end",
    .kind = CATEGORY,
    .upper = 3,
    .run = run,
};
