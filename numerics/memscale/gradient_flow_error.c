/* Error of a memory with two classes that stores what the gradient flow of
   the cross-entropy stores until time t. */
#include "numerics/experiment.h"
#include "numerics/scheme.h"
#include "numerics/two_class.h"

enum { ALPHA, TOKENS, TIME, DIM };

static void *
prepare (const double *at)
{
    struct retrieval *new = retrieval_new (at[ALPHA], at[TOKENS], 2, at[DIM]);

    if (new != NULL && at[TIME] > 0 && at[TIME] <= 1e300) {
        scheme_flow (new->scheme, new->mass, new->tokens, at[TIME]);
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

EXPERIMENT (memscale_gradient_flow_error) = {
    .axes = "alpha N t d",
    .measures = TWO_CLASS_MEASURES,
    .kind = MEAN,
    .lower = 0,
    .upper = 1,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
