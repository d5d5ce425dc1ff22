/*
 * Does plain descent err less when the same draws come in batches of one
 * sixteenth of the size?
 */
#include "numerics/contest.h"

static void *
prepare (const double *at)
{
    struct contender *pair = contest_new (at, 1, 16);

    return pair;
}

static void
dispose (void *shared)
{
    contest_free (shared);
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    (void) at;
    return contest (result, shared, stream);
}

EXPERIMENT (memscale_smaller_batch_wins) = {
    .axes = COURSE_AXES,
    .measures = "first_below",
    .kind = PROPORTION,
    .lower = 0,
    .upper = 1,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
