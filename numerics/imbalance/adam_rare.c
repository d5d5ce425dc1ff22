/*
 * Two ways to train softmax regression from W = 0 on the same drawn inputs,
 * uniform on [0, 1], of imbalanced classes in groups: gradient descent, and
 * Adam (momenta 0.9 and 0.999, epsilon 1e-8).  Each stops at the first step
 * where the mean loss is at most LEVEL.  Has Adam then the lower loss on the
 * rarest group of classes, and the higher one on the most frequent?
 */
#include <math.h>
#include <stdlib.h>

#include "numerics/experiment.h"
#include "numerics/optimiser.h"
#include "numerics/regression.h"

enum { GROUPS, RATE, ADAPTIVE_RATE, LEVEL, PATIENCE = 20000 };

/* Train until the mean loss is at most LEVEL; then find the losses by class.
 */
static enum experiment_status
train (double *loss, const struct samples *samples, struct optimiser *descent,
       struct regression *model, double level)
{
    int step;

    for (step = 0; step < PATIENCE; step++) {
        regression_gradient (model, samples);
        if (!isfinite (model->loss))
            return RUN_DIVERGED;
        if (model->loss <= level) {
            regression_losses (loss, NULL, model, samples);
            return RUN_DONE;
        }
        optimiser_step (descent, model->weights, model->gradient);
    }
    return RUN_REFUSED;
}

/* Losses by class after one of the two ways. */
static enum experiment_status
contend (double *loss, const struct samples *samples, const double *at,
         size_t classes, int adaptive)
{
    struct regression *model =
        regression_new ((double) classes, (double) samples->dim);
    struct optimiser descent = { 0 };
    enum experiment_status status = RUN_NO_MEMORY;

    if (model == NULL)
        return RUN_NO_MEMORY;
    if (!adaptive)
        optimiser_plain (&descent, model->size, at[RATE]);
    if (!adaptive
        || optimiser_adam (&descent, model->size, at[ADAPTIVE_RATE], 0.9,
                           0.999, 1e-8))
        status = train (loss, samples, &descent, model, at[LEVEL]);
    optimiser_clear (&descent);
    regression_free (model);
    return status;
}

/* The loss of the classes from FIRST up to END. */
static double
part (const double *loss, size_t first, size_t end)
{
    double sum = 0;

    for (; first < end; first++)
        sum += loss[first];
    return sum;
}

static enum experiment_status
compare (double *result, const struct samples *samples, const double *at,
         int m, double *loss)
{
    size_t classes = group_classes (m), rare = group_classes (m - 1);
    enum experiment_status status = contend (loss, samples, at, classes, 0);

    if (status == RUN_DONE)
        status = contend (loss + classes, samples, at, classes, 1);
    if (status != RUN_DONE)
        return status;
    result[0] =
        part (loss + classes, rare, classes) < part (loss, rare, classes);
    result[1] = loss[classes] > loss[0];
    return RUN_DONE;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    int m = (int) at[GROUPS];
    enum experiment_status status = RUN_NO_MEMORY;
    struct samples *samples;
    double *loss;

    (void) shared;
    if (!(at[GROUPS] >= 2 && at[GROUPS] <= 11 && at[RATE] > 0
          && at[ADAPTIVE_RATE] > 0 && at[LEVEL] > 0))
        return RUN_REFUSED;
    samples = samples_new ((double) group_samples (m), (m + 1) * ldexp (1, m));
    loss = calloc (2 * group_classes (m), sizeof *loss);
    if (samples != NULL && loss != NULL) {
        samples_label_groups (samples, m);
        samples_draw_uniform (samples, stream);
        status = compare (result, samples, at, m, loss);
    }
    samples_free (samples);
    free (loss);
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
