/*
 * Does stochastic gradient descent err less than the scheme that stands in its
 * place, on the same keys, outputs and batches?
 */
#include "numerics/experiment.h"
#include "numerics/training.h"

extern const struct experiment memscale_sgd_error_experiment;

static void *
prepare (const double *at)
{
    return course_new (at);
}

static void
dispose (void *shared)
{
    course_free (shared);
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double errors[MAX_MEASURES] = { 0 };
    int real = experiment_measure (&memscale_sgd_error_experiment, "real");
    int scheme =
        experiment_measure (&memscale_sgd_error_experiment, "approximation");
    enum experiment_status status =
        memscale_sgd_error_experiment.run (errors, at, shared, stream);

    result[0] = errors[real] < errors[scheme];
    return status;
}

EXPERIMENT (memscale_sgd_wins) = {
    .axes = COURSE_AXES,
    .measures = "real_below",
    .kind = PROPORTION,
    .lower = 0,
    .upper = 1,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
