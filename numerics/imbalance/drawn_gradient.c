/*
 * Inputs drawn uniformly: the squared gradient in the weights of a class, at
 * W = 0, and in a model that gives every input the frequencies of the classes.
 * For the latter the inputs have one more number, which is 1; its weight is
 * not among those whose gradient is taken.
 *
 * A coordinate of the gradient lies in [-pi, 1/c] at W = 0, and is pi (1 - pi)
 * times a difference of means in [0, 1] at the frequencies; where d times the
 * square of the larger is below 1, so are the measures.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/regression.h"
#include "numerics/vector.h"

enum { CLASSES, SAMPLES, DIM, COUNT };

static int
sound (const double *at)
{
    double most = fmax (at[COUNT] / at[SAMPLES], 1 / at[CLASSES]);

    return at[CLASSES] >= 2 && at[COUNT] >= 1 && at[COUNT] <= floor (at[COUNT])
           && at[SAMPLES] - at[COUNT] >= at[CLASSES] - 1
           && at[DIM] * most * most < 1 && at[DIM] < 16;
}

/* COUNT samples in class 0, the others dealt out. */
static void
label (struct samples *samples, size_t count, size_t classes)
{
    size_t i;

    for (i = count; i < samples->count; i++)
        samples->label[i] = (int64_t) (1 + (i - count) % (classes - 1));
    for (i = 0; i < samples->count; i++)
        samples->inputs[i * samples->width + samples->dim - 1] = 1;
}

/* The square of the gradient of class 0, without that of the constant. */
static double
square (struct regression *model, const struct samples *samples)
{
    regression_gradient (model, samples);
    return vector_dot (model->gradient, model->gradient, model->dim - 1);
}

static void
measure (double *result, struct regression *model,
         const struct samples *samples)
{
    size_t i, constant = model->dim - 1;

    result[0] = square (model, samples);
    for (i = 0; i < samples->count; i++)
        model->weights[(size_t) samples->label[i] * model->width + constant] +=
            1;
    for (i = 0; i < model->classes; i++) {
        double *weight = model->weights + i * model->width + constant;
        *weight = log (*weight / (double) samples->count);
    }
    result[1] = square (model, samples);
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct samples *samples = NULL;
    struct regression *model = NULL;
    enum experiment_status status = RUN_REFUSED;

    (void) shared;
    if (!sound (at))
        return RUN_REFUSED;
    samples = samples_new (at[SAMPLES], at[DIM] + 1);
    model = regression_new (at[CLASSES], at[DIM] + 1);
    if (samples != NULL && model != NULL) {
        samples_draw_uniform (samples, stream);
        label (samples, (size_t) at[COUNT], model->classes);
        measure (result, model, samples);
        status = RUN_DONE;
    }
    samples_free (samples);
    regression_free (model);
    return status;
}

EXPERIMENT (imbalance_drawn_gradient) = {
    .axes = "c n d count",
    .measures = "initial marginal",
    .kind = MEAN,
    .lower = 0,
    .upper = 1,
    .run = run,
};
