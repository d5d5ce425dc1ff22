/*
 * k gradient steps of size eta on the whole c x c matrix, c classes of Zipf's
 * law.  Measured: the mean loss of the samples of classes FIRST to LAST.
 * Budget: numerics/one_hot_descent.c for each class; each weight is within 3
 * ulp, and sums and products of n terms add no more than n + 8.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/one_hot_descent.h"

enum { CLASSES, FIRST, LAST, RATE, COUNT };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct one_hot_descent descent;
    double loss = 0, error = 0, mass = 0;
    size_t k;

    (void) shared;
    (void) stream;
    if (!(at[RATE] > 0 && at[RATE] <= 1e4 && at[COUNT] >= 0 && at[COUNT] <= 1e6
          && at[FIRST] >= 1 && at[FIRST] <= at[LAST]
          && at[LAST] <= at[CLASSES]))
        return RUN_REFUSED;
    if (!one_hot_descent_init (&descent, at[CLASSES]))
        return RUN_REFUSED;
    one_hot_descend (&descent, at[RATE], (size_t) at[COUNT]);
    for (k = (size_t) at[FIRST] - 1; k < (size_t) at[LAST]; k++) {
        double pi = descent.model->frequency[k];
        mass += pi;
        loss += pi * one_hot_loss (descent.model, k);
        error += pi * one_hot_descent_loss_error (&descent, k);
    }
    result[0] = loss / mass;
    result[MAX_MEASURES] = (error + loss * (2 * at[CLASSES] + 16) * 0x1p-52)
                           / mass * (1 + 0x1p-30);
    one_hot_descent_clear (&descent);
    return RUN_DONE;
}

EXPERIMENT (imbalance_group_descent_loss) = {
    .axes = "c first last eta k",
    .measures = "loss",
    .kind = DETERMINISTIC,
    .run = run,
};
