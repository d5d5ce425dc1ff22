/*
 * Full-batch gradient steps from W = 0 in the released setting, with inputs
 * that have the first two moments of uniform ones exactly: loss, squared
 * gradient and trace of the diagonal block of a class.  All of W is trained.
 */
#include "numerics/imbalanced.h"

enum { GROUPS, RATE, MOMENTUM, STEPS, GROUP };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct imbalanced *setting = imbalanced_groups (at[GROUPS]);
    enum experiment_status status;

    (void) shared;
    (void) stream;
    if (setting == NULL)
        return RUN_REFUSED;
    if (!(at[GROUP] >= 0 && at[GROUP] < at[GROUPS])) {
        imbalanced_free (setting);
        return RUN_REFUSED;
    }
    status = imbalanced_train (setting, at[RATE], at[MOMENTUM], at[STEPS]);
    if (status == RUN_DONE) {
        const struct class_numbers found =
            imbalanced_numbers (setting, group_first ((int) at[GROUP]));
        result[0] = found.loss;
        result[1] = found.square;
        result[2] = found.trace;
        result[MAX_MEASURES] = found.loss_error;
        result[MAX_MEASURES + 1] = found.square_error;
        result[MAX_MEASURES + 2] = found.trace_error;
    }
    imbalanced_free (setting);
    return status;
}

EXPERIMENT (imbalance_trained_loss) = {
    .axes = "m eta beta steps group",
    .measures = "loss gradient trace",
    .kind = DETERMINISTIC,
    .run = run,
};
