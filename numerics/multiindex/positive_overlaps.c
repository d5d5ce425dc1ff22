/* Whether each vector of a random frame has a positive overlap with its own
   direction. */
#include "numerics/experiment.h"
#include "numerics/haar.h"

#include <stdlib.h>

enum { VECTORS, DIMENSION };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    size_t q, d, k;
    double *frame;

    (void) shared;
    if (!(at[VECTORS] >= 1 && at[DIMENSION] <= 1000))
        return RUN_REFUSED;
    q = (size_t) at[VECTORS];
    d = (size_t) at[DIMENSION];
    frame = malloc (q * d * sizeof *frame);
    if (frame == NULL)
        return RUN_NO_MEMORY;
    haar_frame (frame, d, q, stream);
    *result = 1;
    for (k = 0; k < q; k++)
        if (!(frame[k * q + k] > 0))
            *result = 0;
    free (frame);
    return RUN_DONE;
}

EXPERIMENT (multiindex_positive_overlaps) = {
    .axes = "q d",
    .measures = "positive",
    .kind = PROPORTION,
    .upper = 1,
    .run = run,
};
