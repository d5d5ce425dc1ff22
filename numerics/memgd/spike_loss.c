/*
 * k steps of gradient descent on the full 2 x 2 memory of two tokens with
 * opposite labels; then the mean cross-entropy of softmax, and the largest
 * eigenvalue of its Hessian in W by power iteration.  The budgets follow the
 * rounding along the run: see numerics/pair.c.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/pair.h"

enum { FREQUENCY, CORRELATION, RATE, STEPS };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    enum experiment_status status = RUN_DONE;
    struct pair *pair;

    (void) shared;
    (void) stream;
    if (!(at[STEPS] >= 0 && at[STEPS] <= 1e6
          && at[STEPS] <= floor (at[STEPS])))
        return RUN_REFUSED;
    pair = pair_new (at[FREQUENCY], at[CORRELATION], at[RATE], 1);
    if (pair == NULL)
        return RUN_REFUSED;
    while (pair->steps < (size_t) at[STEPS] && !pair_overflows (pair))
        pair_step (pair);
    if (pair_overflows (pair))
        status = RUN_DIVERGED;
    else {
        result[0] = pair_loss (result + MAX_MEASURES, pair);
        result[1] = pair_sharpness (result + MAX_MEASURES + 1, pair);
    }
    pair_free (pair);
    return status;
}

EXPERIMENT (memgd_spike_loss) = {
    .axes = "p corr eta k",
    .measures = "loss sharpness",
    .kind = DETERMINISTIC,
    .run = run,
};
