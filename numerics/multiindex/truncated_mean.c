/* The escape time of a run of the flow from a random frame, cut at 0 and at L,
   over L: between 0 and 1. */
#include "numerics/escape_run.h"
#include "numerics/experiment.h"
#include "numerics/haar.h"

#include <math.h>
#include <stdlib.h>

enum { DEGREE, WIDTH, DIMENSION, CUT };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    size_t r, d;
    double *frame, time;

    (void) shared;
    if (!(at[WIDTH] >= 1 && at[DIMENSION] <= 1000 && at[DEGREE] <= 8
          && at[CUT] > 0))
        return RUN_REFUSED;
    r = (size_t) at[WIDTH];
    d = (size_t) at[DIMENSION];
    frame = malloc (4 * r * d * sizeof *frame);
    if (frame == NULL)
        return RUN_NO_MEMORY;
    haar_frame (frame, d, r, stream);
    time = escape_run (frame, d, r, at[DEGREE], frame + d * r);
    *result = fmin (1, fmax (0, time / at[CUT]));
    free (frame);
    return RUN_DONE;
}

EXPERIMENT (multiindex_truncated_mean) = {
    .axes = "s r d L",
    .measures = "part",
    .kind = MEAN,
    .lower = 0,
    .upper = 1,
    .run = run,
};
