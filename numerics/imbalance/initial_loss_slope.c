/*
 * How fast the loss of a class grows at W = 0 along the gradient flow: minus
 * the inner product of the gradient of all losses with that of the class
 * alone, both in all weights.
 *
 * Budget: either gradient is off by as much as numerics/imbalanced.h says, at
 * scores that are nought exactly; the inner product by g(c d) of lengths.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "numerics/imbalanced.h"
#include "numerics/vector.h"

enum { CLASSES, SAMPLES, DIM, COUNT };

/* The distance between a gradient over N samples, of equal shares, and the
   true one. */
static double
off (double c, double n, double d)
{
    const double u = 0x1p-53;
    double largest = sqrt (n * d / 4 + d / 12), all = sqrt (n * d / 3);

    return (largest / n * sqrt (c * n) * (8 + c / 8) * 2 * u
            + (n + 8) * u * sqrt (2 / n) * all)
           * (1 + 0x1p-20);
}

/* Shares for the class that is watched alone. */
static void
single_out (struct imbalanced *setting, double count)
{
    struct samples *samples = setting->samples;
    size_t i;

    for (i = 0; i < samples->count; i++)
        samples->share[i] =
            samples->label[i] == (int64_t) setting->watched ? 1 / count : 0;
}

static enum experiment_status
measure (double *result, struct imbalanced *setting, const double *at)
{
    struct regression *model = setting->model;
    double *all = malloc (model->size * sizeof *all), length, own;
    double c = at[CLASSES], d = at[DIM];

    if (all == NULL)
        return RUN_NO_MEMORY;
    regression_gradient (model, setting->samples);
    memcpy (all, model->gradient, model->size * sizeof *all);
    single_out (setting, at[COUNT]);
    regression_gradient (model, setting->samples);
    length = sqrt (vector_dot (all, all, model->size));
    own = sqrt (vector_dot (model->gradient, model->gradient, model->size));
    result[0] = -vector_dot (all, model->gradient, model->size);
    result[MAX_MEASURES] =
        (length * off (c, at[COUNT], d) + own * off (c, at[SAMPLES], d)
         + off (c, at[COUNT], d) * off (c, at[SAMPLES], d)
         + (double) model->size * 0x1p-53 * length * own)
        * (1 + 0x1p-20);
    free (all);
    return RUN_DONE;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct imbalanced *setting =
        imbalanced_new (at[CLASSES], at[SAMPLES], at[DIM], at[COUNT]);
    enum experiment_status status;

    (void) shared;
    (void) stream;
    if (setting == NULL)
        return RUN_REFUSED;
    status = measure (result, setting, at);
    imbalanced_free (setting);
    return status;
}

EXPERIMENT (imbalance_initial_loss_slope) = {
    .axes = "c n d count",
    .measures = "slope",
    .kind = DETERMINISTIC,
    .run = run,
};
