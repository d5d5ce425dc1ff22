/* Error of a memory with two classes that stores q = p^rho for all tokens of
   an infinite law. */
#include "numerics/endless.h"
#include "numerics/experiment.h"

enum { ALPHA, RHO, DIM };

static void *
prepare (const double *at)
{
    return endless_new (at[ALPHA], at[ALPHA] * at[RHO], 0, at[DIM]);
}

static void
dispose (void *shared)
{
    endless_free (shared);
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    (void) at;
    return endless_run (result, shared, stream) ? RUN_DONE : RUN_NO_MEMORY;
}

EXPERIMENT (memscale_two_class_error_limit) = {
    .axes = "alpha rho d",
    .measures = ENDLESS_MEASURES,
    .kind = MEAN,
    .lower = 0,
    .upper = 1,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
