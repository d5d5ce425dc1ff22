/*
 * Gradient flow by small steps on the whole c x c matrix, c classes of Zipf's
 * law, up to time T.  Measured: the mean loss of the samples of classes FIRST
 * to LAST.  Budget: numerics/one_hot_flow.c.
 */
#include "numerics/experiment.h"
#include "numerics/one_hot_flow.h"

enum { CLASSES, FIRST, LAST, TIME };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct one_hot_flow flow;

    (void) shared;
    (void) stream;
    if (!(at[TIME] >= 0 && at[TIME] <= 1e6 && at[FIRST] >= 1
          && at[FIRST] <= at[LAST] && at[LAST] <= at[CLASSES]))
        return RUN_REFUSED;
    if (!one_hot_flow_init (&flow, at[CLASSES]))
        return RUN_REFUSED;
    one_hot_flow_to (&flow, at[TIME], 3e7);
    result[0] =
        one_hot_flow_mean_loss (&flow, (size_t) at[FIRST] - 1,
                                (size_t) at[LAST] - 1, result + MAX_MEASURES);
    one_hot_flow_clear (&flow);
    return RUN_DONE;
}

EXPERIMENT (imbalance_group_loss) = {
    .axes = "c first last t",
    .measures = "loss",
    .kind = DETERMINISTIC,
    .run = run,
};
