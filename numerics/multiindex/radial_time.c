/*
 * Gradient flow with the fixed link (|z|^2 - q) / sqrt (2q), all of W in R^{d
 * x q} in doubles, from a rotation times the square root of start: the time
 * until the mean squared singular value of the overlaps gets to end.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/frame_flow.h"

enum { COLUMNS, FROM, TO };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct frame_link link = { .kind = OF_LENGTH, .degree = 4 };
    struct frame_value time;

    (void) shared;
    if (!(at[COLUMNS] >= 1 && at[COLUMNS] <= FRAME_COLUMNS
          && at[COLUMNS] <= floor (at[COLUMNS]) && at[FROM] >= 1e-6
          && at[FROM] < at[TO] && at[TO] < 1))
        return RUN_REFUSED;
    link.q = (size_t) at[COLUMNS];
    link.square[2] = 1;
    time = frame_flow_time (&link, 2 * link.q + 3, sqrt (at[FROM]), at[TO],
                            stream);
    if (time.error < 0)
        return RUN_NO_MEMORY;
    result[0] = time.value;
    result[MAX_MEASURES] = time.error;
    return RUN_DONE;
}

EXPERIMENT (multiindex_radial_time) = {
    .axes = "q start end",
    .measures = "time",
    .kind = DETERMINISTIC,
    .run = run,
};
