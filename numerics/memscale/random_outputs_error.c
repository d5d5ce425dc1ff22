/*
 * The same error as equiangular_error for outputs drawn anew in each run:
 * uniform on the unit sphere of R^d; or uniform on that of R^1000 and cut to
 * the first d coordinates, as the authors' plots have them.
 */
#include <math.h>
#include <stdlib.h>

#include "numerics/experiment.h"
#include "numerics/retrieval.h"
#include "numerics/scheme.h"
#include "numerics/stream.h"
#include "numerics/vector.h"

enum { ALPHA, RHO, TOKENS, CLASSES, DIM };

enum { WHOLE = 1000 };

static void *
prepare (const double *at)
{
    struct retrieval *new =
        retrieval_new (at[ALPHA], at[TOKENS], at[CLASSES], at[DIM]);

    if (new != NULL && at[DIM] <= WHOLE &&at[RHO] >= 0 && at[RHO] <= 8) {
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

struct outputs {
    double *rows;          /* classes x WHOLE: normal numbers */
    double *gram, *scaled; /* classes x classes */
    double *sphere, *cut;  /* one over the lengths in R^d and in R^1000 */
};

static void
draw_outputs (struct outputs *outputs, size_t classes, size_t dim,
              struct stream *stream)
{
    size_t i, j;

    stream_normals (stream, outputs->rows, classes * WHOLE);
    for (i = 0; i < classes; i++) {
        const double *a = outputs->rows + i * WHOLE;
        double length, rest = vector_dot (a + dim, a + dim, WHOLE - dim);
        for (j = 0; j <= i; j++)
            outputs->gram[i * classes + j] = outputs->gram[j * classes + i] =
                vector_dot (a, outputs->rows + j * WHOLE, dim);
        length = outputs->gram[i * classes + i];
        outputs->sphere[i] = 1 / sqrt (length);
        outputs->cut[i] = 1 / sqrt (length + rest);
    }
}

/* The error when output y has its normal row times FACTOR[y]. */
static double
error_with (struct recall *recall, const struct retrieval *retrieval,
            const struct outputs *outputs, const double *factor)
{
    size_t i, j, classes = retrieval->classes;

    for (i = 0; i < classes; i++)
        for (j = 0; j < classes; j++)
            outputs->scaled[i * classes + j] =
                outputs->gram[i * classes + j] * factor[i] * factor[j];
    return recall_error_with (recall, retrieval, outputs->scaled);
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    const struct retrieval *retrieval = shared;
    size_t classes = retrieval->classes;
    struct recall *recall = recall_new (retrieval, classes);
    struct outputs outputs;

    (void) at;
    outputs.rows =
        malloc (classes * (WHOLE + 2 * classes + 2) * sizeof (double));
    if (recall == NULL || outputs.rows == NULL) {
        recall_free (recall);
        free (outputs.rows);
        return RUN_NO_MEMORY;
    }
    outputs.gram = outputs.rows + classes * WHOLE;
    outputs.scaled = outputs.gram + classes * classes;
    outputs.sphere = outputs.scaled + classes * classes;
    outputs.cut = outputs.sphere + classes;
    draw_outputs (&outputs, classes, retrieval->dim, stream);
    recall_scores (recall, retrieval, retrieval->weights, stream);
    result[0] = error_with (recall, retrieval, &outputs, outputs.sphere);
    result[1] = error_with (recall, retrieval, &outputs, outputs.cut);
    recall_free (recall);
    free (outputs.rows);
    return RUN_DONE;
}

EXPERIMENT (memscale_random_outputs_error) = {
    .axes = "alpha rho N M d",
    .measures = "spherical truncated",
    .kind = MEAN,
    .lower = 0,
    .upper = 1,
    .prepare = prepare,
    .dispose = dispose,
    .run = run,
};
