/* Error of a memory with two classes that stores the P most frequent of N
   tokens, all alike. */
#include "numerics/experiment.h"
#include "numerics/scheme.h"
#include "numerics/two_class.h"

enum { ALPHA, TOKENS, STORED, DIM };

static void *
prepare (const double *at)
{
    struct retrieval *new = retrieval_new (at[ALPHA], at[TOKENS], 2, at[DIM]);

    if (new != NULL && at[STORED] >= 1 && at[STORED] <= at[TOKENS]) {
        scheme_cut (new->scheme, new->tokens, (size_t) at[STORED]);
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

EXPERIMENT (memscale_threshold_error_finite) = {
    .axes = "alpha N P d",
    .measures = TWO_CLASS_MEASURES,
    .kind = MEAN,
    .lower = 0,
    .upper = 1,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
