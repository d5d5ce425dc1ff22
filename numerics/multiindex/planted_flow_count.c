/*
 * Gradient flow with a fixed link h_k from a random start in d dimensions: how
 * many of the q directions of sum_j h_k (z_j) does it learn?
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/haar.h"
#include "numerics/planted.h"

enum { DEGREE, DIMENSION, DIRECTIONS };

/* Every number of directions is a category, at every point. */
enum { MOST_DIRECTIONS = 4 };

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
    size_t column[PLANTED_MOST], q;

    (void) shared;
    if (!is_whole (at[DEGREE], 3, PLANTED_DEGREE)
        || !is_whole (at[DIRECTIONS], 1, MOST_DIRECTIONS)
        || !is_whole (at[DIMENSION], at[DIRECTIONS], 0x1p40))
        return RUN_REFUSED;
    q = (size_t) at[DIRECTIONS];
    planted_pure (&f, q, (size_t) at[DEGREE]);
    if (!haar_block (m, q, (size_t) at[DIMENSION], q, stream))
        return RUN_NO_MEMORY;
    result[0] = (double) planted_follow (column, m, &f);
    return result[0] <= at[DIRECTIONS] ? RUN_DONE : RUN_DIVERGED;
}

EXPERIMENT (multiindex_planted_flow_count) = {
    .axes = "k d q m",
    .measures = "learnt",
    .kind = CATEGORY,
    .upper = MOST_DIRECTIONS,
    .run = run,
};
