/*
 * Softmax regression on the one-hot inputs of c classes with Zipf's
 * frequencies: the largest eigenvalue of the Hessian of all c^2 weights where
 * class 1 is half learned, its column of weights log (c - 1) e_1 and all
 * others 0, over that at weights 0.
 */
#include <math.h>
#include <stdlib.h>

#include "numerics/elementary.h"
#include "numerics/experiment.h"
#include "numerics/one_hot_hessian.h"

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct one_hot *model;
    double *error, before, after, first, second;

    (void) shared;
    (void) stream;
    if (!(at[0] >= 2 && at[0] <= 30))
        return RUN_REFUSED;
    model = one_hot_new (1, at[0]);
    error = model == NULL ? NULL : calloc (model->padded, sizeof *error);
    if (error == NULL) {
        one_hot_free (model);
        return RUN_NO_MEMORY;
    }
    before = one_hot_top_eigenvalue (&first, model, error);
    model->weights[0] = portable_log (at[0] - 1);
    error[0] = model->weights[0] * 0x1p-52;
    after = one_hot_top_eigenvalue (&second, model, error);
    result[0] = after / before;
    result[MAX_MEASURES] =
        (second + result[0] * first) / (before - first) + 1e-15 * result[0];
    free (error);
    one_hot_free (model);
    return before >= 0 && after >= 0 ? RUN_DONE : RUN_NO_MEMORY;
}

EXPERIMENT (imbalance_sharpness_growth) = {
    .axes = "c",
    .measures = "growth",
    .kind = DETERMINISTIC,
    .run = run,
};
