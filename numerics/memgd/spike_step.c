/*
 * The step size at which one step of gradient descent on the full 2 x 2 memory
 * leaves the loss of two tokens where it was: from runs of one step each.
 */
#include "numerics/experiment.h"
#include "numerics/pair_critical.h"

enum { FREQUENCY, CORRELATION };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    (void) shared;
    (void) stream;
    return pair_critical (result, result + MAX_MEASURES, at[FREQUENCY],
                          at[CORRELATION], PLAIN);
}

EXPERIMENT (memgd_spike_step) = {
    .axes = "p corr",
    .measures = "step",
    .kind = DETERMINISTIC,
    .run = run,
};
