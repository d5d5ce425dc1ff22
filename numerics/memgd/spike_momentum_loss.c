/*
 * k steps of gradient descent with momentum on the full 2 x 2 memory of two
 * tokens with opposite labels; then the mean cross-entropy.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/pair.h"

enum { FREQUENCY, CORRELATION, RATE, BETA, STEPS };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    enum experiment_status status = RUN_REFUSED;
    struct pair *pair;

    (void) shared;
    (void) stream;
    if (!(at[STEPS] >= 0 && at[STEPS] <= 1e6 && at[STEPS] <= floor (at[STEPS])
          && at[BETA] >= 0 && at[BETA] < 1))
        return RUN_REFUSED;
    pair = pair_new (at[FREQUENCY], at[CORRELATION], at[RATE], 1);
    if (pair != NULL && pair_set_momentum (pair, at[BETA])) {
        while (pair->steps < (size_t) at[STEPS] && !pair_overflows (pair))
            pair_step (pair);
        status = pair_overflows (pair) ? RUN_DIVERGED : RUN_DONE;
        result[0] = pair_loss (result + MAX_MEASURES, pair);
    }
    pair_free (pair);
    return status;
}

EXPERIMENT (memgd_spike_momentum_loss) = {
    .axes = "p corr eta beta k",
    .measures = "loss",
    .kind = DETERMINISTIC,
    .run = run,
};
