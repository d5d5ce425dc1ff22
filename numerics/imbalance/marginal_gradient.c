/*
 * A model that gives every input the frequencies of the classes, made with
 * weights alone: the squared gradient of a class, the trace of its diagonal
 * block, and their quotient.
 */
#include "numerics/imbalanced.h"

enum { CLASSES, SAMPLES, DIM, COUNT };

static void
report (double *result, const struct imbalanced *setting)
{
    const struct class_numbers found =
        imbalanced_numbers (setting, setting->watched);

    result[0] = found.square;
    result[1] = found.trace;
    result[2] = found.square / found.trace;
    result[MAX_MEASURES] = found.square_error;
    result[MAX_MEASURES + 1] = found.trace_error;
    result[MAX_MEASURES + 2] = 2 * result[2]
                               * (found.square_error / found.square
                                  + found.trace_error / found.trace);
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct imbalanced *setting =
        imbalanced_new (at[CLASSES], at[SAMPLES], at[DIM], at[COUNT]);
    enum experiment_status status = RUN_DIVERGED;

    (void) shared;
    (void) stream;
    if (setting == NULL)
        return RUN_REFUSED;
    imbalanced_marginal (setting);
    if (imbalanced_find (setting)) {
        report (result, setting);
        status = RUN_DONE;
    }
    imbalanced_free (setting);
    return status;
}

EXPERIMENT (imbalance_marginal_gradient) = {
    .axes = "c n d count",
    .measures = "gradient trace ratio",
    .kind = DETERMINISTIC,
    .run = run,
};
