/*
 * Error of a memory with M classes and orthonormal outputs that stores the P
 * most frequent of N tokens, all alike.  Classes without a stored token have
 * score 0 for every key; of equal scores the lowest class is read.
 */
#include "numerics/experiment.h"
#include "numerics/retrieval.h"
#include "numerics/scheme.h"

enum { ALPHA, TOKENS, CLASSES, STORED, DIM };

static void *
prepare (const double *at)
{
    struct retrieval *new =
        retrieval_new (at[ALPHA], at[TOKENS], at[CLASSES], at[DIM]);

    if (new != NULL && at[CLASSES] <= at[DIM] && at[STORED] >= 0
        && at[STORED] <= at[TOKENS]) {
        scheme_cut (new->scheme, new->tokens, (size_t) at[STORED]);
        retrieval_store (new);
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
    return retrieval_error (result, shared, NULL, stream) ? RUN_DONE
                                                          : RUN_NO_MEMORY;
}

EXPERIMENT (memscale_equiangular_threshold_error) = {
    .axes = "alpha N M P d",
    .measures = "error",
    .kind = MEAN,
    .lower = 0,
    .upper = 1,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
