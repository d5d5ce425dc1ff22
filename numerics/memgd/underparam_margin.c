/*
 * Full descent on three tokens whose signed keys stand at 120 degrees in the
 * plane: the margin of token i.
 */
#include <math.h>

#include "numerics/trained.h"

enum { ZIPF, TOKEN };

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
    size_t i;

    (void) shared;
    (void) stream;
    if (!(fabs (at[ZIPF]) <= 16 && at[TOKEN] >= 1 && at[TOKEN] <= 3))
        return RUN_REFUSED;
    i = (size_t) at[TOKEN] - 1;
    trained_zipf (&trained, at[ZIPF]);
    status = trained_run (&trained);
    result[0] = trained.margin[i];
    result[MAX_MEASURES] = trained.bound[i];
    return status;
}

EXPERIMENT (memgd_underparam_margin) = {
    .axes = "alpha i",
    .measures = "margin",
    .kind = DETERMINISTIC,
    .run = run,
};
