/*
 * Gradient flow with the best link for sum_{j <= q} h_k (z_j), all of W in
 * doubles, from overlaps of - sqrt (start) times the unit matrix: the time
 * until their mean square gets to end.
 *
 * To first order a change E of the overlaps on the diagonal goes as the one
 * number does, and off it grows by no more than |M|: neither its square nor
 * what it adds to |M| is seen.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/frame_flow.h"

enum { LINK, DIRECTIONS, FROM, TO };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct frame_link link = { .kind = FAST };
    struct frame_value time;

    (void) shared;
    if (!(at[LINK] >= 2 && at[LINK] <= FRAME_DEGREE
          && at[LINK] <= floor (at[LINK]) && at[DIRECTIONS] >= 1
          && at[DIRECTIONS] <= FRAME_COLUMNS
          && at[DIRECTIONS] <= floor (at[DIRECTIONS]) && at[FROM] >= 1e-2
          && at[FROM] < at[TO] && at[TO] < 1))
        return RUN_REFUSED;
    link.q = (size_t) at[DIRECTIONS];
    link.degree = (int) at[LINK];
    link.square[link.degree] = 1;
    time = frame_flow_time (&link, 2 * link.q + 2, -sqrt (at[FROM]), at[TO],
                            stream);
    if (time.error < 0)
        return RUN_NO_MEMORY;
    result[0] = time.value;
    result[MAX_MEASURES] = time.error;
    return RUN_DONE;
}

EXPERIMENT (multiindex_fast_release_time) = {
    .axes = "k q start end",
    .measures = "time",
    .kind = DETERMINISTIC,
    .run = run,
};
