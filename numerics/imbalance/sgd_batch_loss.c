/*
 * Stochastic gradient descent with B samples a step, on all of W.  As many
 * classes as can have the frequency p have it, the last one takes the rest;
 * the gradient is that of the model whose frequencies are those of the batch.
 * Measured: the mean loss of the classes of frequency p, which have the same
 * expectation.
 *
 * A loss begins at log c <= log 10 < 2.31 and falls at each visit, as a margin
 * only grows.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/one_hot.h"
#include "numerics/optimiser.h"
#include "numerics/stream.h"

enum { CLASSES, MASS, RATE, BATCH, STEPS };

/* A class: K with probability P for each K below COUNT, else the last. */
static size_t
draw (struct stream *stream, double p, size_t count, size_t classes)
{
    double k = floor (stream_uniform (stream) / p);

    return k < (double) count ? (size_t) k : classes - 1;
}

static double
mean_loss (const struct one_hot *model, size_t count)
{
    double sum = 0;
    size_t k;

    for (k = 0; k < count; k++)
        sum += one_hot_loss (model, k);
    return sum / (double) count;
}

/* One step along the gradient of BATCH samples. */
static void
step (struct one_hot *model, struct optimiser *descent, struct stream *stream,
      double p, size_t count, double batch)
{
    double left;
    size_t k;

    for (k = 0; k < model->classes; k++)
        model->frequency[k] = 0;
    for (left = batch; left > 0; left--)
        model->frequency[draw (stream, p, count, model->classes)] += 1;
    for (k = 0; k < model->classes; k++)
        model->frequency[k] /= batch;
    one_hot_gradient (model);
    optimiser_step (descent, model->weights, model->gradient);
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double c = at[CLASSES], p = at[MASS], left = at[STEPS];
    struct one_hot *model;
    struct optimiser descent;
    size_t count;

    (void) shared;
    if (!(c >= 2 && c <= 10 && p > 0 && p < 1 && at[RATE] > 0 && left >= 0
          && left <= 1e5 && at[BATCH] >= 1 && at[BATCH] <= 1e4))
        return RUN_REFUSED;
    model = one_hot_new (0, c);
    if (model == NULL)
        return RUN_NO_MEMORY;
    /* The last class is left for the rest, even when that is p again. */
    count = model->classes - 1;
    if (p * (double) count > 1)
        count = (size_t) floor (1 / p);
    optimiser_plain (&descent, model->size, at[RATE]);
    for (; left > 0; left--)
        step (model, &descent, stream, p, count, at[BATCH]);
    result[0] = mean_loss (model, count);
    one_hot_free (model);
    return RUN_DONE;
}

EXPERIMENT (imbalance_sgd_batch_loss) = {
    .axes = "c p eta B T",
    .measures = "loss",
    .kind = MEAN,
    .lower = 0,
    .upper = 2.31,
    .run = run,
};
