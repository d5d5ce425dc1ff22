/*
 * The margin of token i at time t: gradient descent on the full 2 x 2 memory
 * with steps that grow like 1 + t.  The budget has the distance from the flow
 * and the rounding.
 */
#include "numerics/experiment.h"
#include "numerics/pair_flow.h"

enum { FREQUENCY, CORRELATION, TIME, TOKEN };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct pair_flow flow;

    (void) shared;
    (void) stream;
    if (!(at[TIME] >= 0 && at[TIME] <= 0x1p40 && at[TOKEN] >= 1
          && at[TOKEN] <= 2)
        || !pair_flow_init (&flow, at[FREQUENCY], at[CORRELATION]))
        return RUN_REFUSED;
    while (flow.now < at[TIME])
        pair_flow_step (&flow, at[TIME]);
    result[0] =
        pair_margin (result + MAX_MEASURES, flow.pair, at[TOKEN] > 1.5);
    pair_flow_clear (&flow);
    return RUN_DONE;
}

EXPERIMENT (memgd_two_token_margin) = {
    .axes = "p corr t i",
    .measures = "margin",
    .kind = DETERMINISTIC,
    .run = run,
};
