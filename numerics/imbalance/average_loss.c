/*
 * Gradient flow by small steps on the whole c x c matrix, c classes of Zipf's
 * law, up to time T.  Measured: the mean loss.  Budget:
 * numerics/one_hot_flow.c.
 */
#include "numerics/experiment.h"
#include "numerics/one_hot_flow.h"

enum { CLASSES, TIME };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct one_hot_flow flow;

    (void) shared;
    (void) stream;
    if (!(at[TIME] >= 0 && at[TIME] <= 1e6))
        return RUN_REFUSED;
    if (!one_hot_flow_init (&flow, at[CLASSES]))
        return RUN_REFUSED;
    one_hot_flow_to (&flow, at[TIME], 3e7);
    result[0] = one_hot_flow_mean_loss (
        &flow, 0, flow.descent.model->classes - 1, result + MAX_MEASURES);
    one_hot_flow_clear (&flow);
    return RUN_DONE;
}

EXPERIMENT (imbalance_average_loss) = {
    .axes = "c t",
    .measures = "loss",
    .kind = DETERMINISTIC,
    .run = run,
};
