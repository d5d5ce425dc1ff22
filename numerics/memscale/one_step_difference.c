/*
 * By how much one full gradient step from W = 0 errs more than the scheme
 * q = p with the same keys and spherical outputs, and by how much less.
 */
#include "numerics/experiment.h"

extern const struct experiment memscale_one_step_error_experiment;

enum { DIFFERENCE, GAIN };

static void *
prepare (const double *at)
{
    return memscale_one_step_error_experiment.prepare (at);
}

static void
dispose (void *shared)
{
    memscale_one_step_error_experiment.dispose (shared);
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    const struct experiment *errors = &memscale_one_step_error_experiment;
    int step = experiment_measure (errors, "step");
    int scheme = experiment_measure (errors, "scheme");
    double found[MAX_MEASURES] = { 0 };
    enum experiment_status status = errors->run (found, at, shared, stream);

    result[DIFFERENCE] = found[step] - found[scheme];
    result[GAIN] = found[scheme] - found[step];
    return status;
}

EXPERIMENT (memscale_one_step_difference) = {
    .axes = "alpha N M d",
    .measures = "difference gain",
    .kind = MEAN,
    .lower = -1,
    .upper = 1,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
