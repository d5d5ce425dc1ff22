#include "numerics/group_losses.h"

#include <math.h>
#include <stdlib.h>

#include "numerics/optimiser.h"
#include "numerics/regression.h"

struct samples *
group_draw (double m, struct stream *stream)
{
    struct samples *samples;
    int groups = (int) m;

    if (!(m >= 2 && m <= 11 && m <= floor (m)))
        return NULL;
    samples = samples_new ((double) group_samples (groups),
                           (m + 1) * ldexp (1, groups));
    if (samples == NULL)
        return NULL;
    samples_label_groups (samples, groups);
    samples_draw_uniform (samples, stream);
    return samples;
}

/* Train MODEL; then it has the weights that are asked for. */
static enum experiment_status
train (struct regression *model, const struct samples *samples,
       struct optimiser *descent, const struct group_course *course)
{
    double step;

    for (step = 0;; step++) {
        regression_gradient (model, samples);
        if (!isfinite (model->loss))
            return RUN_DIVERGED;
        if (model->loss <= course->level)
            return RUN_DONE;
        if (step >= course->steps)
            return course->level < 0 ? RUN_DONE : RUN_REFUSED;
        optimiser_step (descent, model->weights, model->gradient);
    }
}

/* Add up the classes of each group, which has one M-th of the samples. */
static enum experiment_status
by_group (double *loss, int m, struct regression *model,
          const struct samples *samples)
{
    double *single = calloc (model->classes, sizeof *single);
    size_t k;
    int g;

    if (single == NULL)
        return RUN_NO_MEMORY;
    regression_losses (single, NULL, model, samples);
    for (g = 0; g < m; g++)
        loss[g] = 0;
    for (k = 0; k < model->classes; k++)
        loss[group_of_class (k)] += single[k] * m;
    free (single);
    return RUN_DONE;
}

enum experiment_status
group_losses (double *loss, int m, const struct samples *samples,
              const struct group_course *course)
{
    struct regression *model =
        regression_new ((double) group_classes (m), (double) samples->dim);
    struct optimiser descent = { 0 };
    enum experiment_status status = RUN_NO_MEMORY;

    if (model == NULL)
        return RUN_NO_MEMORY;
    if (!course->adaptive)
        optimiser_plain (&descent, model->size, course->rate);
    if (!course->adaptive
        || optimiser_adam (&descent, model->size, course->rate, 0.9, 0.999,
                           1e-8))
        status = train (model, samples, &descent, course);
    if (status == RUN_DONE)
        status = by_group (loss, m, model, samples);
    optimiser_clear (&descent);
    regression_free (model);
    return status;
}
