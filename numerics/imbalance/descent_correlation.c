/*
 * Softmax regression on one-hot inputs with Zipf's frequencies, after n
 * gradient steps of size t / n, all c^2 weights being trained: over classes
 * the correlation of log |df/dw_k| with log tr d^2 f/dw_k^2, and the slope of
 * the latter against the former.
 */
#include "numerics/experiment.h"
#include "numerics/one_hot_rows.h"

enum { CLASSES, TIME, STEPS };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct one_hot_rows *rows =
        one_hot_rows_new (at[CLASSES], at[TIME], at[STEPS]);

    (void) shared;
    (void) stream;
    if (rows == NULL)
        return RUN_REFUSED;
    result[0] = one_hot_rows_correlation (result + MAX_MEASURES, rows);
    result[1] = one_hot_rows_slope (result + MAX_MEASURES + 1, rows);
    one_hot_rows_free (rows);
    return RUN_DONE;
}

EXPERIMENT (imbalance_descent_correlation) = {
    .axes = "c t n",
    .measures = "correlation slope",
    .kind = DETERMINISTIC,
    .run = run,
};
