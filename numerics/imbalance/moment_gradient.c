/*
 * Squared gradients of a class, at W = 0 and in a model that gives every input
 * the frequencies of the classes, with inputs that have this mean and variance
 * exactly: m + s H, the H different rows, but for the constant one, of a
 * Hadamard matrix.  Mean 0 and variance 1 are those of normal inputs.
 *
 * m is off by u of itself, s by 2 u, their sum by u: less than 4 u of |m| + s,
 * by which every number is bounded.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/two_models.h"

enum { MEAN_INPUT, VARIANCE, CLASSES, SAMPLES, DIM, COUNT };

static int
sound (const double *at)
{
    return at[CLASSES] >= 2 && at[VARIANCE] >= 0 && at[COUNT] >= 1
           && at[COUNT] <= floor (at[COUNT])
           && at[SAMPLES] - at[COUNT] >= at[CLASSES] - 1;
}

/* The signs are those of balanced inputs less 1/2. */
static int
fill (struct samples *samples, struct samples *balanced, double m, double v)
{
    const double values[2] = { m - sqrt (v), m + sqrt (v) };
    size_t i, j;

    if (!samples_balance (balanced))
        return 0;
    for (i = 0; i < samples->count; i++)
        for (j = 0; j < balanced->dim; j++)
            samples->inputs[i * samples->width + j] =
                values[balanced->inputs[i * balanced->width + j] > 0.5];
    two_models_constant (samples);
    return 1;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct samples *samples = NULL, *balanced = NULL;
    struct regression *model = NULL;
    enum experiment_status status = RUN_REFUSED;

    (void) shared;
    (void) stream;
    if (!sound (at))
        return RUN_REFUSED;
    samples = samples_new (at[SAMPLES], at[DIM] + 1);
    balanced = samples_new (at[SAMPLES], at[DIM]);
    model = regression_new (at[CLASSES], at[DIM] + 1);
    if (samples != NULL && balanced != NULL && model != NULL
        && fill (samples, balanced, at[MEAN_INPUT], at[VARIANCE])) {
        two_models_label (samples, at[COUNT], at[CLASSES]);
        two_models_squares (
            result, result + MAX_MEASURES, model, samples, 0,
            sqrt (at[DIM]) * (fabs (at[MEAN_INPUT]) + sqrt (at[VARIANCE])));
        status = RUN_DONE;
    }
    samples_free (samples);
    samples_free (balanced);
    regression_free (model);
    return status;
}

EXPERIMENT (imbalance_moment_gradient) = {
    .axes = "mean variance c n d count",
    .measures = "initial marginal",
    .kind = DETERMINISTIC,
    .run = run,
};
