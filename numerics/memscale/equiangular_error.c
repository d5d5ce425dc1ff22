/*
 * Error of a memory with M classes and equiangular unit outputs that stores
 * q = p^rho: orthonormal outputs for M <= d, the corners of a simplex for
 * M = d + 1; more are not possible in dimension d.
 */
#include <stdlib.h>

#include "numerics/embedding.h"
#include "numerics/experiment.h"
#include "numerics/retrieval.h"
#include "numerics/scheme.h"

enum { ALPHA, RHO, TOKENS, CLASSES, DIM };

struct shared {
    struct retrieval *retrieval;
    double *gram; /* null for orthonormal outputs */
};

static void
dispose (void *pointer)
{
    struct shared *shared = pointer;

    if (shared != NULL) {
        retrieval_free (shared->retrieval);
        free (shared->gram);
    }
    free (shared);
}

static double *
simplex_gram (size_t classes)
{
    double *corners = malloc (classes * classes * sizeof *corners);
    double *gram = malloc (classes * classes * sizeof *gram);

    if (corners != NULL && gram != NULL) {
        embedding_simplex (corners, classes, classes - 1);
        embedding_gram (gram, corners, classes, classes - 1);
    } else {
        free (gram);
        gram = NULL;
    }
    free (corners);
    return gram;
}

static void *
prepare (const double *at)
{
    struct shared *shared = calloc (1, sizeof *shared);
    int simplex = at[CLASSES] > at[DIM];

    if (shared == NULL || !(at[CLASSES] >= 2 && at[CLASSES] <= at[DIM] + 1)
        || !(at[RHO] >= 0 && at[RHO] <= 8))
        goto refuse;
    shared->retrieval =
        retrieval_new (at[ALPHA], at[TOKENS], at[CLASSES], at[DIM]);
    if (shared->retrieval == NULL)
        goto refuse;
    if (simplex)
        shared->gram = simplex_gram (shared->retrieval->classes);
    scheme_power (shared->retrieval->scheme, shared->retrieval->mass,
                  shared->retrieval->tokens, at[RHO]);
    if (retrieval_store (shared->retrieval)
        && (!simplex || shared->gram != NULL))
        return shared;
refuse:
    dispose (shared);
    return NULL;
}

static enum experiment_status
run (double *result, const double *at, const void *pointer,
     struct stream *stream)
{
    const struct shared *shared = pointer;

    (void) at;
    return retrieval_error (result, shared->retrieval, shared->gram, stream)
               ? RUN_DONE
               : RUN_NO_MEMORY;
}

EXPERIMENT (memscale_equiangular_error) = {
    .axes = "alpha rho N M d",
    .measures = "error",
    .kind = MEAN,
    .lower = 0,
    .upper = 1,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
