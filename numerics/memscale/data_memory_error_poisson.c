/*
 * The same as data_memory_error for a Poisson number of draws of mean T, which
 * need not be an integer.
 */
#include "numerics/experiment.h"
#include "numerics/poisson.h"
#include "numerics/stored_data.h"

enum { ALPHA, TOKENS, DRAWS, DIM };

static void *
prepare (const double *at)
{
    return stored_data_new (at[ALPHA], 0, at[TOKENS], at[DRAWS], at[DIM]);
}

static void
dispose (void *shared)
{
    stored_data_free (shared);
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    uint64_t draws = poisson_draw (at[DRAWS], stream);

    return stored_data_error (result, shared, 0, draws, at[DIM], stream)
               ? RUN_DONE
               : RUN_NO_MEMORY;
}

/* No cap is more than half of the sphere. */
EXPERIMENT (memscale_data_memory_error_poisson) = {
    .axes = "alpha N T d",
    .measures = "error",
    .kind = MEAN,
    .lower = 0,
    .upper = 0.5,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
