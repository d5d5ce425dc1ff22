/*
 * k gradient steps on the whole c x c matrix, at a rate that makes STEP of
 * rate times frequency for the second class.  Measured of that class: the
 * margin, the loss, the right score W_kk and a wrong one.  Budget:
 * numerics/one_hot_descent.c; a score is its share, (c-1)/c or 1/c, of the
 * margin, of which the rounding of the steps is at most as large again.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/one_hot_descent.h"

enum { CLASSES, STEP, COUNT };

enum { SECOND = 1 };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct one_hot_descent descent;
    const struct one_hot *model;
    double *budget = result + MAX_MEASURES;

    (void) shared;
    (void) stream;
    if (!(at[STEP] > 0 && at[STEP] <= 300 && at[COUNT] >= 0
          && at[COUNT] <= 1e6))
        return RUN_REFUSED;
    if (!one_hot_descent_init (&descent, at[CLASSES]))
        return RUN_REFUSED;
    model = descent.model;
    one_hot_descend (&descent, at[STEP] / model->frequency[SECOND],
                     (size_t) at[COUNT]);
    result[0] = one_hot_margin (model, SECOND);
    result[1] = one_hot_loss (model, SECOND);
    result[2] = model->weights[SECOND * model->padded + SECOND];
    result[3] = model->weights[SECOND];
    budget[0] = descent.error[SECOND];
    budget[1] = one_hot_descent_loss_error (&descent, SECOND);
    budget[2] = budget[3] = descent.error[SECOND];
    one_hot_descent_clear (&descent);
    return RUN_DONE;
}

EXPERIMENT (imbalance_descent_margin) = {
    .axes = "c step k",
    .measures = "margin loss right wrong",
    .kind = DETERMINISTIC,
    .run = run,
};
