/*
 * Standard normal inputs, drawn: does the squared gradient of class 0 at W = 0
 * exceed LEVEL?  (A double is off by less than 1e-12 of the square, which is
 * not seen in a chance that is known to a percent.)
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/two_models.h"
#include "numerics/vector.h"

enum { LEVEL, CLASSES, SAMPLES, PAIRS, COUNT };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct samples *samples = samples_new (at[SAMPLES], 2 * at[PAIRS]);
    struct regression *model = regression_new (at[CLASSES], 2 * at[PAIRS]);
    enum experiment_status status = RUN_REFUSED;

    (void) shared;
    if (samples != NULL && model != NULL && at[COUNT] >= 1
        && at[COUNT] <= floor (at[COUNT]) && at[COUNT] <= at[SAMPLES]) {
        samples_draw_normal (samples, stream);
        two_models_label (samples, at[COUNT], at[CLASSES]);
        regression_gradient (model, samples);
        result[0] = vector_dot (model->gradient, model->gradient, model->width)
                    > at[LEVEL];
        status = RUN_DONE;
    }
    samples_free (samples);
    regression_free (model);
    return status;
}

EXPERIMENT (imbalance_normal_gradient) = {
    .axes = "level c n pairs count",
    .measures = "exceeds",
    .kind = PROPORTION,
    .lower = 0,
    .upper = 1,
    .run = run,
};
