/*
 * Gradient flow by small steps on the whole c x c matrix, up to TAU of time
 * times frequency for the second class, whose loss is measured.  Budget:
 * numerics/one_hot_flow.c.
 */
#include "numerics/experiment.h"
#include "numerics/one_hot_flow.h"

enum { CLASSES, TAU };

enum { SECOND = 1 };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct one_hot_flow flow;

    (void) shared;
    (void) stream;
    if (!(at[TAU] >= 0 && at[TAU] <= 1e6))
        return RUN_REFUSED;
    if (!one_hot_flow_init (&flow, at[CLASSES]))
        return RUN_REFUSED;
    one_hot_flow_to (&flow, at[TAU] / flow.descent.model->frequency[SECOND],
                     3e7);
    result[0] = one_hot_flow_loss (&flow, SECOND);
    result[MAX_MEASURES] = one_hot_flow_loss_error (&flow, SECOND);
    one_hot_flow_clear (&flow);
    return RUN_DONE;
}

EXPERIMENT (imbalance_flow_loss) = {
    .axes = "c tau",
    .measures = "loss",
    .kind = DETERMINISTIC,
    .run = run,
};
