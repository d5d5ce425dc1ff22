/*
 * Gradient descent and Adam on the same drawn inputs, each until the mean loss
 * is at most LEVEL.  Has Adam then the lower loss on the rarest group of
 * classes, and the higher one on the most frequent?
 */
#include "numerics/group_losses.h"

enum { GROUPS, RATE, ADAPTIVE_RATE, LEVEL, PATIENCE = 20000 };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    const struct group_course courses[2] = {
        { 0, at[RATE], at[LEVEL], PATIENCE },
        { 1, at[ADAPTIVE_RATE], at[LEVEL], PATIENCE },
    };
    struct samples *samples = group_draw (at[GROUPS], stream);
    enum experiment_status status = RUN_DONE;
    double loss[2][16];
    int i, m = (int) at[GROUPS];

    (void) shared;
    if (samples == NULL)
        return RUN_REFUSED;
    if (!(at[RATE] > 0 && at[ADAPTIVE_RATE] > 0 && at[LEVEL] > 0))
        status = RUN_REFUSED;
    for (i = 0; status == RUN_DONE && i < 2; i++)
        status = group_losses (loss[i], m, samples, courses + i);
    if (status == RUN_DONE) {
        result[0] = loss[1][m - 1] < loss[0][m - 1];
        result[1] = loss[1][0] > loss[0][0];
    }
    samples_free (samples);
    return status;
}

EXPERIMENT (imbalance_adam_rare) = {
    .axes = "m eta rate level",
    .measures = "rare_lower frequent_higher",
    .kind = PROPORTION,
    .lower = 0,
    .upper = 1,
    .run = run,
};
