/*
 * Gradient flow with the best link for h_2 + c h_3 at all times, from a
 * negative overlap, all of w in doubles in R^12: the time that its square
 * takes.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/frame_flow.h"

enum { WEIGHT, FROM, TO };
enum { DIMENSION = 12 };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct frame_link link = { .kind = FAST, .q = 1, .degree = 3 };
    struct frame_value time;

    (void) shared;
    if (!(at[WEIGHT] > 0 && at[WEIGHT] <= 100 && at[FROM] >= 1e-3
          && at[FROM] < at[TO] && at[TO] < 1))
        return RUN_REFUSED;
    link.square[2] = 1;
    link.square[3] = at[WEIGHT];
    time =
        frame_flow_time (&link, DIMENSION, -sqrt (at[FROM]), at[TO], stream);
    if (time.error < 0)
        return RUN_NO_MEMORY;
    result[0] = time.value;
    result[MAX_MEASURES] = time.error;
    return RUN_DONE;
}

EXPERIMENT (multiindex_mixed_fast_time) = {
    .axes = "weight start end",
    .measures = "time",
    .kind = DETERMINISTIC,
    .run = run,
};
