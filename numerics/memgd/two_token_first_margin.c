/* The margin of token i after one step on the full 2 x 2 memory from W = 0. */
#include "numerics/experiment.h"
#include "numerics/pair.h"

enum { FREQUENCY, CORRELATION, RATE, TOKEN };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct pair *pair;

    (void) shared;
    (void) stream;
    if (!(at[TOKEN] >= 1 && at[TOKEN] <= 2))
        return RUN_REFUSED;
    pair = pair_new (at[FREQUENCY], at[CORRELATION], at[RATE], 1);
    if (pair == NULL)
        return RUN_REFUSED;
    pair_step (pair);
    result[0] = pair_margin (result + MAX_MEASURES, pair, at[TOKEN] > 1.5);
    pair_free (pair);
    return RUN_DONE;
}

EXPERIMENT (memgd_two_token_first_margin) = {
    .axes = "p corr eta i",
    .measures = "margin",
    .kind = DETERMINISTIC,
    .run = run,
};
