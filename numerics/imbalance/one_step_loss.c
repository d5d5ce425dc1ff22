/*
 * One gradient step on the whole c x c matrix, at a rate that makes STEP of
 * rate times frequency for the second class, whose loss is measured.  Budget:
 * numerics/one_hot_descent.c.
 */
#include "numerics/experiment.h"
#include "numerics/one_hot_descent.h"

enum { CLASSES, STEP };

enum { SECOND = 1 };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct one_hot_descent descent;

    (void) shared;
    (void) stream;
    if (!(at[STEP] > 0 && at[STEP] <= 300))
        return RUN_REFUSED;
    if (!one_hot_descent_init (&descent, at[CLASSES]))
        return RUN_REFUSED;
    one_hot_descend (&descent, at[STEP] / descent.model->frequency[SECOND], 1);
    result[0] = one_hot_loss (descent.model, SECOND);
    result[MAX_MEASURES] = one_hot_descent_loss_error (&descent, SECOND);
    one_hot_descent_clear (&descent);
    return RUN_DONE;
}

EXPERIMENT (imbalance_one_step_loss) = {
    .axes = "c step",
    .measures = "loss",
    .kind = DETERMINISTIC,
    .run = run,
};
