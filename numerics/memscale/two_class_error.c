/* Error of a memory with two classes that stores q = p^rho. */
#include "numerics/experiment.h"
#include "numerics/scheme.h"
#include "numerics/two_class.h"

enum { ALPHA, RHO, TOKENS, DIM };

static void *
prepare (const double *at)
{
    struct retrieval *new = retrieval_new (at[ALPHA], at[TOKENS], 2, at[DIM]);

    if (new != NULL && at[RHO] >= 0 && at[RHO] <= 8) {
        scheme_power (new->scheme, new->mass, new->tokens, at[RHO]);
        if (retrieval_store (new))
            return new;
    }
    retrieval_free (new);
    return NULL;
}

static void
dispose (void *shared)
{
    retrieval_free (shared);
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    (void) at;
    return two_class_run (result, shared, stream) ? RUN_DONE : RUN_NO_MEMORY;
}

EXPERIMENT (memscale_two_class_error) = {
    .axes = "alpha rho N d",
    .measures = TWO_CLASS_MEASURES,
    .kind = MEAN,
    .lower = 0,
    .upper = 1,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
