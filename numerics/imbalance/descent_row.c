/* |df/dw_k| and tr d^2 f/dw_k^2 of softmax regression on one-hot inputs with
   Zipf's frequencies, after n gradient steps of size t / n. */

#include "numerics/experiment.h"
#include "numerics/one_hot_rows.h"

enum { CLASSES, CLASS, TIME, STEPS };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double *budget = result + MAX_MEASURES;
    struct one_hot_rows *rows;
    size_t k;

    (void) shared;
    (void) stream;
    if (!(at[CLASS] >= 1 && at[CLASS] <= at[CLASSES]))
        return RUN_REFUSED;
    rows = one_hot_rows_new (at[CLASSES], at[TIME], at[STEPS]);
    if (rows == NULL)
        return RUN_REFUSED;
    k = (size_t) at[CLASS] - 1;
    result[0] = rows->gradient[k];
    result[1] = rows->curvature[k];
    budget[0] = rows->gradient[k] * rows->gradient_error[k];
    budget[1] = rows->curvature[k] * rows->curvature_error[k];
    one_hot_rows_free (rows);
    return RUN_DONE;
}

EXPERIMENT (imbalance_descent_row) = {
    .axes = "c k t n",
    .measures = "gradient curvature",
    .kind = DETERMINISTIC,
    .run = run,
};
