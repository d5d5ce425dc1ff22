/* The time at which a run of the flow of the whole frame, from a random one,
   has the squared overlap 1/2. */
#include "numerics/escape_run.h"
#include "numerics/experiment.h"
#include "numerics/haar.h"

#include <math.h>
#include <stdlib.h>

enum { DEGREE, WIDTH, DIMENSION, TIME };

/* The law is known up to this time; runs that take longer, one in hundreds of
   thousands, were not seen to end. */
static const double horizon = 1e18;

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    size_t r, d;
    double *frame;

    (void) shared;
    if (!(at[WIDTH] >= 1 && at[DIMENSION] <= 1000 && at[DEGREE] <= 8))
        return RUN_REFUSED;
    r = (size_t) at[WIDTH];
    d = (size_t) at[DIMENSION];
    frame = malloc (4 * r * d * sizeof *frame);
    if (frame == NULL)
        return RUN_NO_MEMORY;
    haar_frame (frame, d, r, stream);
    *result = escape_run (frame, d, r, at[DEGREE], frame + d * r);
    if (*result > horizon)
        *result = HUGE_VAL;
    free (frame);
    return RUN_DONE;
}

EXPERIMENT (multiindex_escape_time_law) = {
    .axes = "s r d t",
    .measures = "time",
    .kind = SAMPLE,
    .run = run,
};
