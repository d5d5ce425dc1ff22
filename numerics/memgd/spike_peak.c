/*
 * K steps of gradient descent on the full 2 x 2 memory of two tokens with
 * opposite labels: the step with the largest loss, and the budget 1e9 where
 * rounding may have chosen it.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/pair.h"

enum { FREQUENCY, CORRELATION, RATE, STEPS };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double best = -1, slip = 0, doubt = 0;
    struct pair *pair;

    (void) shared;
    (void) stream;
    if (!(at[STEPS] >= 1 && at[STEPS] <= 1e6
          && at[STEPS] <= floor (at[STEPS])))
        return RUN_REFUSED;
    pair = pair_new (at[FREQUENCY], at[CORRELATION], at[RATE], 1);
    if (pair == NULL)
        return RUN_REFUSED;
    while (pair->steps < (size_t) at[STEPS] && !pair_overflows (pair)) {
        double error, loss;
        pair_step (pair);
        loss = pair_loss (&error, pair);
        if (!(fabs (loss - best) > error + slip))
            doubt = 1e9;
        if (loss > best) {
            best = loss;
            slip = error;
            result[0] = (double) pair->steps;
        }
    }
    result[MAX_MEASURES] = pair_overflows (pair) ? 1e9 : doubt;
    pair_free (pair);
    return RUN_DONE;
}

EXPERIMENT (memgd_spike_peak) = {
    .axes = "p corr eta K",
    .measures = "step",
    .kind = DETERMINISTIC,
    .run = run,
};
