/*
 * The same error as two_class_error, for classes that are not x mod 2: drawn
 * by lot for each token in each run, or all tokens in one class.
 */
#include <stdlib.h>
#include <string.h>

#include "numerics/experiment.h"
#include "numerics/retrieval.h"
#include "numerics/scheme.h"
#include "numerics/stream.h"

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

/* LABEL[x] by lot, and the weights that go with it in two rows. */
static void
draw_labels (int64_t *label, double *weights,
             const struct retrieval *retrieval, struct stream *stream)
{
    size_t i, n = retrieval->padded;

    for (i = 0; i < n; i++) {
        int second = stream_word (stream) & 1;
        label[i] = second;
        weights[i] = second ? 0 : retrieval->scheme[i];
        weights[n + i] = second ? retrieval->scheme[i] : 0;
    }
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    const struct retrieval *retrieval = shared;
    size_t n = retrieval->padded;
    struct recall *recall = recall_new (retrieval, 4);
    int64_t *label = calloc (2 * n, sizeof *label);
    double *weights = calloc (4 * n, sizeof *weights);
    enum experiment_status status = RUN_NO_MEMORY;

    (void) at;
    if (recall != NULL && label != NULL && weights != NULL) {
        draw_labels (label, weights, retrieval, stream);
        memcpy (weights + 2 * n, retrieval->scheme, n * sizeof *weights);
        recall_scores (recall, retrieval, weights, stream);
        result[0] = recall_error (recall, retrieval, recall->scores, label, 2);
        result[1] = recall_error (recall, retrieval, recall->scores + 2 * n,
                                  label + n, 2);
        status = RUN_DONE;
    }
    recall_free (recall);
    free (label);
    free (weights);
    return status;
}

EXPERIMENT (memscale_two_class_labels_error) = {
    .axes = "alpha rho N d",
    .measures = "random_labels one_class",
    .kind = MEAN,
    .lower = 0,
    .upper = 1,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
