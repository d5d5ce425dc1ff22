/*
 * k gradient steps of size eta on the whole c x c matrix, c classes of Zipf's
 * law.  Measured of one class: its margin and its loss.  Budget:
 * numerics/one_hot_descent.c.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/one_hot_descent.h"

enum { CLASSES, RATE, CLASS, COUNT };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct one_hot_descent descent;
    size_t class;

    (void) shared;
    (void) stream;
    if (!(at[RATE] > 0 && at[RATE] <= 1e4 && at[COUNT] >= 0 && at[COUNT] <= 1e6
          && at[CLASS] >= 1 && at[CLASS] <= at[CLASSES]))
        return RUN_REFUSED;
    if (!one_hot_descent_init (&descent, at[CLASSES]))
        return RUN_REFUSED;
    one_hot_descend (&descent, at[RATE], (size_t) at[COUNT]);
    class = (size_t) at[CLASS] - 1;
    result[0] = one_hot_margin (descent.model, class);
    result[1] = one_hot_loss (descent.model, class);
    result[MAX_MEASURES] = descent.error[class];
    result[MAX_MEASURES + 1] = one_hot_descent_loss_error (&descent, class);
    one_hot_descent_clear (&descent);
    return RUN_DONE;
}

EXPERIMENT (imbalance_class_loss) = {
    .axes = "c eta class k",
    .measures = "margin loss",
    .kind = DETERMINISTIC,
    .run = run,
};
