/*
 * Full-batch gradient steps from W = 0 on drawn inputs, uniform on [0, 1], of
 * imbalanced classes in groups: is the least-squares slope of log trace
 * against log gradient over all classes above 3/2, nearer to 2 than to 1?
 */
#include <math.h>
#include <stdlib.h>

#include "numerics/experiment.h"
#include "numerics/optimiser.h"
#include "numerics/regression.h"

enum { GROUPS, RATE, STEPS };

/* The slope of log TRACE against half of log SQUARE over C classes. */
static double
slope (const double *square, const double *trace, size_t c)
{
    double mean = 0, other = 0, cross = 0, spread = 0;
    size_t k;

    for (k = 0; k < c; k++) {
        mean += log (square[k]) / 2 / (double) c;
        other += log (trace[k]) / (double) c;
    }
    for (k = 0; k < c; k++) {
        double x = log (square[k]) / 2 - mean;
        cross += x * (log (trace[k]) - other);
        spread += x * x;
    }
    return cross / spread;
}

static enum experiment_status
train (double *result, const struct samples *samples, struct regression *model,
       const double *at)
{
    double *square = calloc (2 * model->classes, sizeof *square), found;
    struct optimiser descent;

    if (square == NULL)
        return RUN_NO_MEMORY;
    optimiser_plain (&descent, model->size, at[RATE]);
    regression_train (model, samples, &descent, (size_t) at[STEPS]);
    regression_gradient (model, samples);
    regression_squares (square, model);
    regression_traces (square + model->classes, NULL, model, samples);
    found = slope (square, square + model->classes, model->classes);
    free (square);
    *result = found > 1.5;
    return isfinite (found) ? RUN_DONE : RUN_DIVERGED;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    int m = (int) at[GROUPS];
    enum experiment_status status = RUN_NO_MEMORY;
    struct samples *samples;
    struct regression *model;

    (void) shared;
    if (!(at[GROUPS] >= 2 && at[GROUPS] <= 11 && at[RATE] > 0 && at[STEPS] >= 0
          && at[STEPS] <= 1e6))
        return RUN_REFUSED;
    samples = samples_new ((double) group_samples (m), (m + 1) * ldexp (1, m));
    model =
        regression_new ((double) group_classes (m), (m + 1) * ldexp (1, m));
    if (samples != NULL && model != NULL) {
        samples_label_groups (samples, m);
        samples_draw_uniform (samples, stream);
        status = train (result, samples, model, at);
    }
    samples_free (samples);
    regression_free (model);
    return status;
}

EXPERIMENT (imbalance_trained_slope_drawn) = {
    .axes = "m eta steps",
    .measures = "steep",
    .kind = PROPORTION,
    .lower = 0,
    .upper = 1,
    .run = run,
};
