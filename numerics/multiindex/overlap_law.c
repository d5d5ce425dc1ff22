/* The squared overlap of one direction of R^d with the span of a random
   frame, all of which is drawn. */
#include "numerics/experiment.h"
#include "numerics/haar.h"

#include <stdlib.h>

enum { WIDTH, DIMENSION, VALUE };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    size_t r, d;
    double *frame;

    (void) shared;
    if (!(at[WIDTH] >= 1 && at[DIMENSION] <= 1000))
        return RUN_REFUSED;
    r = (size_t) at[WIDTH];
    d = (size_t) at[DIMENSION];
    frame = malloc (d * r * sizeof *frame);
    if (frame == NULL)
        return RUN_NO_MEMORY;
    haar_frame (frame, d, r, stream);
    overlap_matrix (result, frame, 1, r);
    free (frame);
    return RUN_DONE;
}

EXPERIMENT (multiindex_overlap_law) = {
    .axes = "r d x",
    .measures = "overlap",
    .kind = SAMPLE,
    .run = run,
};
