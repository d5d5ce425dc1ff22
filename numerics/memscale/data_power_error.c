/*
 * Error of a memory with two classes that stores each token of T draws with
 * the power rho of the number of times it came.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/stored_data.h"

enum { ALPHA, RHO, TOKENS, DRAWS, DIM };

static void *
prepare (const double *at)
{
    /* T is a number of draws. */
    if (!(floor (at[DRAWS]) >= at[DRAWS]))
        return NULL;
    return stored_data_new (at[ALPHA], at[RHO], at[TOKENS], at[DRAWS],
                            at[DIM]);
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
    return stored_data_error (result, shared, at[RHO], (uint64_t) at[DRAWS],
                              at[DIM], stream)
               ? RUN_DONE
               : RUN_NO_MEMORY;
}

/* No cap is more than half of the sphere. */
EXPERIMENT (memscale_data_power_error) = {
    .axes = "alpha rho N T d",
    .measures = "error",
    .kind = MEAN,
    .lower = 0,
    .upper = 0.5,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
