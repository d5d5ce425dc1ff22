/*
 * Full descent on three tokens whose signed keys stand at 120 degrees in the
 * plane: how hard the third pushes, p_3 / (1 + e^m_3), as do all.
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
    result[0] = trained.mass[2] / (1 + exp (trained.margin[2]));
    result[MAX_MEASURES] =
        result[0] * (trained.bound[2] + trained.mass_error + 0x1p-48);
    return status;
}

EXPERIMENT (memgd_underparam_multiplier) = {
    .axes = "alpha",
    .measures = "multiplier",
    .kind = DETERMINISTIC,
    .run = run,
};
