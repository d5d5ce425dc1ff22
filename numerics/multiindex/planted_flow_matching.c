/*
 * Gradient flow with a fixed link h_k from a random start in R^d, and greedy
 * matching on the overlaps at that start (their sizes, for k even): do they
 * find the same rows and columns?
 */
#include <math.h>
#include <string.h>

#include "numerics/experiment.h"
#include "numerics/haar.h"
#include "numerics/matching.h"
#include "numerics/planted.h"

enum { DEGREE, DIMENSION, DIRECTIONS };

static int
is_whole (double x, double from, double to)
{
    return x >= from && x <= to && x <= floor (x);
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct planted f;
    double m[PLANTED_MOST * PLANTED_MOST];
    size_t column[PLANTED_MOST], greedy[MATCHING_ROWS], q, i;

    (void) shared;
    if (!is_whole (at[DEGREE], 3, PLANTED_DEGREE)
        || !is_whole (at[DIRECTIONS], 1, PLANTED_MOST)
        || !is_whole (at[DIMENSION], at[DIRECTIONS], 0x1p40))
        return RUN_REFUSED;
    q = (size_t) at[DIRECTIONS];
    planted_pure (&f, q, (size_t) at[DEGREE]);
    if (!haar_block (m, q, (size_t) at[DIMENSION], q, stream))
        return RUN_NO_MEMORY;
    if (planted_follow (column, m, &f) > q)
        return RUN_DIVERGED;
    for (i = 0; i < q * q && f.degree % 2 == 0; i++)
        m[i] = fabs (m[i]);
    matching_greedy (greedy, m, q);
    result[0] = memcmp (column, greedy, q * sizeof *column) == 0;
    return RUN_DONE;
}

EXPERIMENT (multiindex_planted_flow_matching) = {
    .axes = "k d q",
    .measures = "same",
    .kind = PROPORTION,
    .lower = 0,
    .upper = 1,
    .run = run,
};
