/*
 * Gradient flow with the fixed link h_s from the overlap -m, all of w in
 * doubles and turned at random in R^12: its overlap at time t.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/frame_flow.h"

enum { LINK, START, TIME };
enum { DIMENSION = 12 };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct frame_link link = { .kind = FIXED, .q = 1 };
    struct frame_value overlap;

    (void) shared;
    if (!(at[LINK] >= 3 && at[LINK] <= FRAME_DEGREE
          && at[LINK] <= floor (at[LINK]) && at[START] > 0 && at[START] < 1
          && at[TIME] >= 0 && at[TIME] <= 1000))
        return RUN_REFUSED;
    link.degree = (int) at[LINK];
    link.square[link.degree] = 1;
    overlap = frame_flow_at (&link, DIMENSION, -at[START], at[TIME], stream);
    if (overlap.error < 0)
        return RUN_NO_MEMORY;
    result[0] = overlap.value;
    result[MAX_MEASURES] = overlap.error;
    return RUN_DONE;
}

EXPERIMENT (multiindex_trapped_overlap) = {
    .axes = "s m t",
    .measures = "overlap",
    .kind = DETERMINISTIC,
    .run = run,
};
