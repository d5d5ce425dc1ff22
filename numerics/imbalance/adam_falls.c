/*
 * Gradient descent and Adam on the same drawn inputs, each for STEPS steps. Is
 * the loss of the rarest group of classes then above log c, where it began, by
 * gradient descent, and below by Adam?
 */
#include <math.h>

#include "numerics/group_losses.h"

enum { GROUPS, RATE, ADAPTIVE_RATE, STEPS };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    const struct group_course courses[2] = {
        { 0, at[RATE], -1, at[STEPS] },
        { 1, at[ADAPTIVE_RATE], -1, at[STEPS] },
    };
    struct samples *samples = group_draw (at[GROUPS], stream);
    enum experiment_status status = RUN_DONE;
    double loss[2][16], start;
    int i, m = (int) at[GROUPS];

    (void) shared;
    if (samples == NULL)
        return RUN_REFUSED;
    if (!(at[RATE] > 0 && at[ADAPTIVE_RATE] > 0 && at[STEPS] >= 0
          && at[STEPS] <= 1e6))
        status = RUN_REFUSED;
    for (i = 0; status == RUN_DONE && i < 2; i++)
        status = group_losses (loss[i], m, samples, courses + i);
    if (status == RUN_DONE) {
        start = log ((double) group_classes (m));
        result[0] = loss[0][m - 1] > start && loss[1][m - 1] < start;
    }
    samples_free (samples);
    return status;
}

EXPERIMENT (imbalance_adam_falls) = {
    .axes = "m eta rate steps",
    .measures = "apart",
    .kind = PROPORTION,
    .lower = 0,
    .upper = 1,
    .run = run,
};
