/*
 * Gradient descent on the full 2 x 2 memory of two tokens with opposite
 * labels, step by step until nothing can happen any more: when both margins
 * are positive for the first time and for good, and which steps raise the
 * loss.  A sign within the proved error of the run is not certain, and then
 * the budget says so.
 */
#include "numerics/experiment.h"
#include "numerics/pair_events.h"

enum { FREQUENCY, CORRELATION, RATE };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    enum experiment_status status;
    struct pair *pair;

    (void) shared;
    (void) stream;
    pair = pair_new (at[FREQUENCY], at[CORRELATION], at[RATE], 1);
    if (pair == NULL)
        return RUN_REFUSED;
    status = pair_watch (result, result + MAX_MEASURES, pair);
    pair_free (pair);
    return status;
}

EXPERIMENT (memgd_steps_to_accuracy) = {
    .axes = "p corr eta",
    .measures = "first lasting last_spike spikes",
    .kind = DETERMINISTIC,
    .run = run,
};
