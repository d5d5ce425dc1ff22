/*
 * k gradient steps of size eta on all weights of a memory of ten tokens among
 * M classes, keys and outputs orthonormal and turned at random.  The token
 * that is looked at has the frequency p and stands among nine others of Zipf's
 * law.  Measured: its margin, with the bound of numerics/bounded.h.
 */
#include <math.h>

#include "numerics/bounded.h"
#include "numerics/experiment.h"
#include "numerics/one_token.h"

enum { CLASSES, FREQUENCY, RATE, STEPS };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct bounded *bounded;
    double steps = at[STEPS];

    (void) shared;
    if (!(at[CLASSES] <= 64 && at[RATE] <= 1000 && steps <= 1e6))
        return RUN_REFUSED;
    bounded = token_descent (at[CLASSES], at[FREQUENCY], at[RATE], stream);
    if (bounded == NULL)
        return RUN_NO_MEMORY;
    for (; steps > 0; steps--)
        bounded_step (bounded, bounded->memory->mass);
    result[0] = bounded_margin (result + MAX_MEASURES, bounded, TOKEN);
    bounded_free (bounded);
    return RUN_DONE;
}

EXPERIMENT (memgd_margin_descent) = {
    .axes = "M p eta k",
    .measures = "margin",
    .kind = DETERMINISTIC,
    .run = run,
};
