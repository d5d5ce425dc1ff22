/*
 * Full descent on N > d tokens with fixed keys: the error.
 */
#include <math.h>

#include "numerics/trained.h"

enum { ZIPF, TOKENS, DIMENSION, SEED };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct trained trained = { .tokens = 0 };
    enum experiment_status status;

    (void) shared;
    (void) stream;
    if (!(fabs (at[ZIPF]) <= 16 && at[DIMENSION] >= 1
          && at[DIMENSION] <= TRAINED_DIMENSIONS && at[TOKENS] >= 1
          && at[TOKENS] <= TRAINED_TOKENS))
        return RUN_REFUSED;
    trained.tokens = (size_t) at[TOKENS];
    trained.dim = (size_t) at[DIMENSION];
    trained_zipf (&trained, at[ZIPF]);
    trained_crowded (&trained, at[SEED]);
    status = trained_run (&trained);
    result[0] = trained.error;
    result[MAX_MEASURES] = trained.error_bound;
    return status;
}

EXPERIMENT (memgd_crowded_error) = {
    .axes = "alpha N d seed",
    .measures = "error",
    .kind = DETERMINISTIC,
    .run = run,
};
