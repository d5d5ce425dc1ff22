/* Does a point drawn uniformly from the unit sphere of R^{d+1}, a normal
   vector divided by its length, lie beyond the height sqrt w? */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/stream.h"
#include "numerics/vector.h"

enum { DIM, HEIGHT_SQUARE };

enum { MOST_DIM = 1 << 10 };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double x[MOST_DIM + 1], d = at[DIM], w = at[HEIGHT_SQUARE];
    size_t n;

    (void) shared;
    if (!(d >= 1 && d <= MOST_DIM && w >= 0 && w <= 1))
        return RUN_REFUSED;
    n = (size_t) d + 1;
    stream_normals (stream, x, n);
    result[0] = x[0] > 0 && x[0] * x[0] > w * vector_dot (x, x, n);
    return RUN_DONE;
}

EXPERIMENT (memscale_cap) = {
    .axes = "d w",
    .measures = "beyond",
    .kind = PROPORTION,
    .lower = 0,
    .upper = 1,
    .run = run,
};
