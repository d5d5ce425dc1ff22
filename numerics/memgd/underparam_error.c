/*
 * Full descent on three tokens whose signed keys stand at 120 degrees in the
 * plane: the error.
 */
#include <math.h>

#include "numerics/trained.h"

enum { ZIPF };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    const double height = sqrt (3.0) / 2;
    struct trained trained = {
        .tokens = 3,
        .dim = 2,
        .keys = { 1, 0, -0.5, height, -0.5, -height },
        .key_error = 0x1p-52,
    };
    enum experiment_status status;

    (void) shared;
    (void) stream;
    if (!(fabs (at[ZIPF]) <= 16))
        return RUN_REFUSED;
    trained_zipf (&trained, at[ZIPF]);
    status = trained_run (&trained);
    result[0] = trained.error;
    result[MAX_MEASURES] = trained.error_bound;
    return status;
}

EXPERIMENT (memgd_underparam_error) = {
    .axes = "alpha",
    .measures = "error",
    .kind = DETERMINISTIC,
    .run = run,
};
