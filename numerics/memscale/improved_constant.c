/*
 * Error of a memory with two classes that stores 3 (d + 1) tokens alike, the
 * most for which none of them overflows: all its tokens are wrong with the
 * same probability.
 */
#include "numerics/experiment.h"
#include "numerics/two_class.h"

enum { DIM };

static void *
prepare (const double *at)
{
    struct retrieval *new = retrieval_new (0, 3 * (at[DIM] + 1), 2, at[DIM]);

    if (new != NULL && retrieval_store (new))
        return new;
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

EXPERIMENT (memscale_improved_constant) = {
    .axes = "d",
    .measures = TWO_CLASS_MEASURES,
    .kind = MEAN,
    .lower = 0,
    .upper = 1,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
