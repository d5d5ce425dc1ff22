/*
 * Full descent on N > d tokens with fixed keys: the margin of token i.
 */
#include <math.h>

#include "numerics/trained.h"

enum { ZIPF, TOKENS, DIMENSION, SEED, TOKEN };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct trained trained = { .tokens = 0 };
    enum experiment_status status;
    size_t i;

    (void) shared;
    (void) stream;
    if (!(fabs (at[ZIPF]) <= 16 && at[DIMENSION] >= 1
          && at[DIMENSION] <= TRAINED_DIMENSIONS && at[TOKENS] >= 1
          && at[TOKENS] <= TRAINED_TOKENS && at[TOKEN] >= 1
          && at[TOKEN] <= at[TOKENS]))
        return RUN_REFUSED;
    i = (size_t) at[TOKEN] - 1;
    trained.tokens = (size_t) at[TOKENS];
    trained.dim = (size_t) at[DIMENSION];
    trained_zipf (&trained, at[ZIPF]);
    trained_crowded (&trained, at[SEED]);
    status = trained_run (&trained);
    result[0] = trained.margin[i];
    result[MAX_MEASURES] = trained.bound[i];
    return status;
}

EXPERIMENT (memgd_crowded_margin) = {
    .axes = "alpha N d seed i",
    .measures = "margin",
    .kind = DETERMINISTIC,
    .run = run,
};
