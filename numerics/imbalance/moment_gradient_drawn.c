/*
 * Squared gradients of a class, at W = 0 and in a model that gives every input
 * the frequencies of the classes, with inputs drawn from two values, m - s and
 * m + s with the same chance.
 *
 * A coordinate of the gradient at W = 0 is at most |m| |1/c - pi| + s times
 * the mean of |a_i|, a_i = 1/c - 1[class], and at the frequencies at most
 * 2 s pi (1 - pi); where d times the squares are below 0.999, rounding keeps
 * the measures below 1.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/stream.h"
#include "numerics/two_models.h"

enum { MEAN_INPUT, VARIANCE, CLASSES, SAMPLES, DIM, COUNT };

static int
sound (const double *at)
{
    double pi = at[COUNT] / at[SAMPLES], share = 1 / at[CLASSES];
    double s = sqrt (at[VARIANCE]);
    double first = fabs (at[MEAN_INPUT] * (share - pi))
                   + s * ((1 - pi) * share + pi * (1 - share));
    double most = fmax (first, 2 * s * pi * (1 - pi));

    return at[CLASSES] >= 2 && at[VARIANCE] >= 0 && at[COUNT] >= 1
           && at[COUNT] <= floor (at[COUNT])
           && at[SAMPLES] - at[COUNT] >= at[CLASSES] - 1 && at[DIM] <= 64
           && at[DIM] * most * most < 0.999;
}

static void
draw (struct samples *samples, struct stream *stream, double m, double v)
{
    const double values[2] = { m - sqrt (v), m + sqrt (v) };
    size_t i, j;

    for (i = 0; i < samples->count; i++) {
        uint64_t bits = stream_bits (stream);
        for (j = 0; j + 1 < samples->dim; j++)
            samples->inputs[i * samples->width + j] = values[bits >> j & 1];
    }
    two_models_constant (samples);
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct samples *samples = NULL;
    struct regression *model = NULL;
    enum experiment_status status = RUN_REFUSED;
    double error[2];

    (void) shared;
    if (!sound (at))
        return RUN_REFUSED;
    samples = samples_new (at[SAMPLES], at[DIM] + 1);
    model = regression_new (at[CLASSES], at[DIM] + 1);
    if (samples != NULL && model != NULL) {
        draw (samples, stream, at[MEAN_INPUT], at[VARIANCE]);
        two_models_label (samples, at[COUNT], at[CLASSES]);
        two_models_squares (result, error, model, samples, 0, 0);
        status = RUN_DONE;
    }
    samples_free (samples);
    regression_free (model);
    return status;
}

EXPERIMENT (imbalance_moment_gradient_drawn) = {
    .axes = "mean variance c n d count",
    .measures = "initial marginal",
    .kind = MEAN,
    .lower = 0,
    .upper = 1,
    .run = run,
};
