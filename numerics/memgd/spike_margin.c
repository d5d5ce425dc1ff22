/*
 * k steps of gradient descent on the full 2 x 2 memory of two tokens with
 * opposite labels; then the margin of token i, the score of its own class less
 * the other's.  The budget follows the rounding along the run.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/pair.h"

enum { FREQUENCY, CORRELATION, RATE, STEPS, TOKEN };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    enum experiment_status status = RUN_DONE;
    struct pair *pair;

    (void) shared;
    (void) stream;
    if (!(at[STEPS] >= 0 && at[STEPS] <= 1e6 && at[STEPS] <= floor (at[STEPS])
          && at[TOKEN] >= 1 && at[TOKEN] <= 2))
        return RUN_REFUSED;
    pair = pair_new (at[FREQUENCY], at[CORRELATION], at[RATE], 1);
    if (pair == NULL)
        return RUN_REFUSED;
    while (pair->steps < (size_t) at[STEPS] && !pair_overflows (pair))
        pair_step (pair);
    if (pair_overflows (pair))
        status = RUN_DIVERGED;
    else
        result[0] = pair_margin (result + MAX_MEASURES, pair, at[TOKEN] > 1.5);
    pair_free (pair);
    return status;
}

EXPERIMENT (memgd_spike_margin) = {
    .axes = "p corr eta k i",
    .measures = "margin",
    .kind = DETERMINISTIC,
    .run = run,
};
