/* Error of a memory with two classes that stores the P most frequent tokens of
   an infinite law with weights p^rho. */
#include "numerics/endless.h"
#include "numerics/experiment.h"

enum { ALPHA, RHO, STORED, DIM };

static void *
prepare (const double *at)
{
    return at[STORED] >= 1 ? endless_new (at[ALPHA], at[ALPHA] * at[RHO],
                                          at[STORED], at[DIM])
                           : NULL;
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

EXPERIMENT (memscale_threshold_power_error) = {
    .axes = "alpha rho P d",
    .measures = ENDLESS_MEASURES,
    .kind = MEAN,
    .lower = 0,
    .upper = 1,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
